import { expect, test } from 'vitest'
import { pool, prisma } from '@/lib/platform/db'
import { importAttention } from '@/lib/records/import-attention'
import { askUndo, undoPreview } from '@/lib/records/undo-requests'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { runUndo } from './run-undo'

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const shared = '536365,71053,METAL BIRD,6,12/13/2010 8:26,3.39,17850,United Kingdom'
const first = [
  header,
  '536365,85123A,WHITE LANTERN,6,12/13/2010 8:26,2.55,17850,United Kingdom',
  shared,
  '536366,71053,METAL BIRD,1,12/15/2010 9:00,3.39,,United Kingdom',
  '',
].join('\n')
const second = [header, shared, '536367,71053,METAL BIRD,2,12/16/2010 9:00,3.39,17850,France', ''].join('\n')

async function shopOfTwoFiles() {
  const { id: workspaceId } = await insertWorkspace()
  const { userId } = await insertMember(workspaceId, { role: 'admin' })
  const imports = [await importText(workspaceId, first), await importText(workspaceId, second)] as const
  return { workspaceId, actor: { workspaceId, userId }, imports }
}

test('the preview says what the undo then does, and the undo is audited as the person’s', async () => {
  const { workspaceId, actor, imports } = await shopOfTwoFiles()
  expect(await undoPreview(workspaceId, 1)).toEqual({
    lines: 2,
    linesThatStay: 1,
    orders: 1,
    firstDay: '2010-12-13',
    lastDay: '2010-12-15',
  })
  await askUndo(actor, 1)
  await askUndo(actor, 1)
  expect(await importAttention(workspaceId)).toMatchObject({
    underWay: true,
    imports: [
      { sequence: 2, beingUndone: false },
      { sequence: 1, beingUndone: true },
    ],
  })
  const jobs = await pool().query('select key from graphile_worker.jobs where key = $1', [`undo-${imports[0].id}`])
  expect(jobs.rowCount).toBe(1)
  await runUndo(imports[0].id)
  await runUndo(imports[0].id)
  const lines = await prisma().orderLine.findMany({
    where: { workspaceId },
    select: { orderKey: true, importId: true },
  })
  expect(lines.map(({ importId }) => importId)).toEqual([imports[1].id, imports[1].id])
  const undone = await prisma().import.findFirstOrThrow({ where: { workspaceId, sequence: 1 } })
  expect(undone).toMatchObject({ state: 'undone', undoAskedAt: null })
  const entries = await prisma().auditEntry.findMany({ where: { workspaceId, action: 'import.undone' } })
  expect(entries).toMatchObject([{ userId: actor.userId, subject: '1', detail: { linesRemoved: 2, linesPassedOn: 1 } }])
  await expect(askUndo(actor, 1)).rejects.toMatchObject({ status: 409 })
  await expect(undoPreview(workspaceId, 1)).rejects.toMatchObject({ status: 409 })
})

test('the same bytes again are said to be those of the earlier import', async () => {
  const { workspaceId } = await shopOfTwoFiles()
  await importText(workspaceId, first)
  const { imports } = await importAttention(workspaceId)
  expect(imports.map(({ sequence, state, sameBytesAs }) => [sequence, state, sameBytesAs])).toEqual([
    [3, 'unchanged', 1],
    [2, 'published', null],
    [1, 'published', null],
  ])
})

test('an import of another workspace is not there, and what nobody asked for is not done', async () => {
  const { actor, imports } = await shopOfTwoFiles()
  const other = await insertWorkspace()
  await expect(undoPreview(other.id, 1)).rejects.toMatchObject({ status: 404 })
  await expect(askUndo({ ...actor, workspaceId: other.id }, 1)).rejects.toMatchObject({ status: 404 })
  await runUndo(imports[1].id)
  expect(await prisma().import.findUniqueOrThrow({ where: { id: imports[1].id } })).toMatchObject({
    state: 'published',
  })
})
