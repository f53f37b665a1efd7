import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { POST as knownBytes } from '@/app/api/[workspace]/imports/known-bytes/route'
import { undoImport } from '@/lib/ingest/undo/undo-import'
import { prisma } from '@/lib/platform/db'
import { askApi } from '@/lib/testing/ask-api'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'

const content = Buffer.from(
  'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n536365,85123A,LANTERN,6,12/13/2010 8:26,2.55,17850,France\n',
)
const sha256 = createHash('sha256').update(content).digest('hex')

let workspace: { id: number; slug: string }
let headers: Headers

beforeEach(async () => {
  workspace = await insertWorkspace()
  headers = await signIn((await insertMember(workspace.id, { role: 'admin' })).userId)
})

const ask = async (bytes = content.length) =>
  askApi(knownBytes, headers, { workspace: workspace.slug }, { body: { sha256, fileName: 'again.csv', bytes } })

test('bytes that are loaded become an import that changes nothing, without being sent', async () => {
  expect((await ask()).answer).toEqual({ sequence: null })
  const first = await importText(workspace.id, content)
  expect((await ask()).answer).toEqual({ sequence: 2 })
  expect(
    await prisma().import.findUniqueOrThrow({
      where: { workspaceId_sequence: { workspaceId: workspace.id, sequence: 2 } },
    }),
  ).toMatchObject({
    fileName: 'again.csv',
    state: 'unchanged',
    sameBytesAs: first.id,
    rowsTotal: 2,
    rowsLoaded: 0,
    rowsDuplicate: 1,
    rowsSkipped: 1,
    sha256,
  })
  expect(await prisma().auditEntry.count({ where: { workspaceId: workspace.id, action: 'import.created' } })).toBe(2)
})

test('bytes of another size, of another workspace, or taken back are not known, and nothing is entered', async () => {
  const other = await insertWorkspace()
  await importText(other.id, content)
  expect((await ask()).answer).toEqual({ sequence: null })
  const { sequence } = await importText(workspace.id, content)
  expect((await ask(1)).answer).toEqual({ sequence: null })
  await undoImport(workspace.id, sequence)
  expect((await ask()).answer).toEqual({ sequence: null })
  expect(await prisma().import.count({ where: { workspaceId: workspace.id } })).toBe(1)
})
