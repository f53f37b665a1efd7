import { beforeEach, expect, test } from 'vitest'
import type { Prisma } from '@/generated/prisma/client'
import { importResponse } from '@/lib/contracts/imports'
import { onlineRetail } from '@/lib/ingest/layouts/online-retail'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { pool, prisma } from '@/lib/platform/db'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { importHistory } from './import-history'
import { importReport } from './import-report'
import { cancelImport, retryImport } from './import-requests'
import { secondsLeft } from './import-row'
import { rejectedRowsOf } from './rejected-rows'

let workspaceId: number
let actor: { workspaceId: number; userId: string }

beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
  const member = await insertMember(workspaceId, { role: 'admin' })
  actor = { workspaceId, userId: member.userId }
})

const insertImport = (sequence: number, more: Partial<Prisma.ImportUncheckedCreateInput> = {}) =>
  prisma().import.create({
    data: { workspaceId, sequence, fileName: `file-${sequence}.csv`, createdBy: actor.userId, bytes: 1000n, ...more },
  })

test('the history is of this workspace alone, newest first, in pages', async () => {
  const other = await insertWorkspace()
  await prisma().import.create({ data: { workspaceId: other.id, sequence: 9, fileName: 'theirs.csv' } })
  const first = await insertImport(1)
  await insertImport(2, { sameBytesAs: first.id, rowsTotal: 10, rowsLoaded: 7, rowsDuplicate: 2, rowsSkipped: 1 })
  await insertImport(3)
  const page = await importHistory(workspaceId, { page: 1, size: 2 })
  expect(page.total).toBe(3)
  expect(page.imports.map(({ sequence }) => sequence)).toEqual([3, 2])
  expect(page.imports[1]).toMatchObject({
    sameBytesAs: 1,
    rows: { total: 10, loaded: 7, duplicate: 2, rejected: 0, blank: 0, skipped: 1 },
  })
  expect(page.imports[1]?.createdBy).toMatch(/^Person /)
})

/** As a run records it. */
const reading = {
  encoding: 'utf-8',
  delimiter: ',',
  blanks: 'content',
  quote: '"',
  escape: 'doubled',
  lineEnd: 'lf',
  headerRow: 1,
  columns: [{ name: 'InvoiceNo', field: 'order', personal: false, decimalSign: '.' }],
  ignoredColumns: [],
  headerRows: 0,
  tableEnd: null,
  rowWidth: null,
  subtotals: null,
  alwaysFilled: [],
  headings: null,
  profile: null,
  rejectedRows: false,
  dateFormat: 'month-first',
  dateFormatFrom: 'data',
  layout: onlineRetail,
} satisfies Reading

test('a report fits its contract and shows the first rejected rows with the count of each rule', async () => {
  const { id } = await insertImport(4, {
    state: 'published',
    rowsTotal: 120,
    rowsRejected: 61,
    rowsLoaded: 59,
    problem: { code: 'x', title: 'What', detail: 'Do' },
    reading,
    steps: { create: { ordinal: 1, name: 'parse', startedAt: new Date() } },
    cleanings: { create: { rule: 'damaged-id', count: 2, samples: [{ row: 3, note: 'seen' }] } },
  })
  await prisma().rejectedRow.createMany({
    data: Array.from({ length: 61 }, (_, index) => ({
      importId: id,
      row: index + 2,
      line: index + 2,
      rule: index < 60 ? 'not-a-number' : 'impossible-date',
      reason: 'because',
      cells: ['a', 'b'],
    })),
  })
  const report = importResponse.parse(await importReport({ id: workspaceId, currency: 'GBP' }, 4))
  expect(report.reading).toMatchObject({ layout: onlineRetail.title, columns: [{ name: 'InvoiceNo', field: 'order' }] })
  expect(report.rejected.byRule).toEqual([
    { rule: 'impossible-date', count: 1 },
    { rule: 'not-a-number', count: 60 },
  ])
  expect(report.rejected.first).toHaveLength(50)
  expect(report.cleanings).toEqual([{ rule: 'damaged-id', count: 2, samples: [{ row: 3, note: 'seen' }] }])
  await expect(importReport({ id: (await insertWorkspace()).id, currency: 'GBP' }, 4)).rejects.toMatchObject({
    status: 404,
  })
})

test('rejected rows come in file order however many pages they take', async () => {
  const { id } = await insertImport(1)
  const rows = Array.from({ length: 4001 }, (_, index) => index + 1)
  await prisma().rejectedRow.createMany({
    data: rows.map((row) => ({ importId: id, row, line: row, rule: 'r', reason: '', cells: [] })),
  })
  const read: number[] = []
  for await (const page of rejectedRowsOf(id)) read.push(...page.map(({ row }) => row))
  expect(read).toEqual(rows)
})

test('time left follows the pace', () => {
  const now = Date.now()
  const steps = [{ startedAt: new Date(now - 90_000) }, { startedAt: new Date(now - 30_000) }]
  const run = { state: 'running', steps, bytesTotal: 1000 }
  expect(secondsLeft({ ...run, bytesDone: 750 }, now)).toBe(10)
  expect(secondsLeft({ ...run, bytesDone: 5 }, now)).toBeNull()
  expect(secondsLeft({ ...run, bytesDone: 1000 }, now)).toBeNull()
  expect(secondsLeft({ ...run, state: 'queued', bytesDone: 750 }, now)).toBeNull()
})

const queued = async (): Promise<string[]> =>
  (await pool().query<{ key: string }>('select key from graphile_worker.jobs order by key')).rows.map(({ key }) => key)

test('cancelling asks the run to stop, is audited, and refuses what has ended', async () => {
  const { id } = await insertImport(1, { state: 'running' })
  await insertImport(2, { state: 'published' })
  await cancelImport(actor, 1)
  expect(await prisma().import.findFirst({ where: { workspaceId, sequence: 1 } })).toMatchObject({ cancelAsked: true })
  expect(await queued()).toContain(`import-${id}`)
  await expect(cancelImport(actor, 2)).rejects.toMatchObject({ status: 409 })
  await expect(cancelImport(actor, 3)).rejects.toMatchObject({ status: 404 })
  const entries = await prisma().auditEntry.findMany({
    where: { workspaceId },
    select: { action: true, subject: true },
  })
  expect(entries).toEqual([{ action: 'import.cancelled', subject: '1' }])
})

test('a stopped import runs again, despite its limits when told so', async () => {
  const { id } = await insertImport(1, {
    state: 'stopped',
    cancelAsked: true,
    storageKey: 'k',
    problem: { code: 'too-many-rejected' },
  })
  await insertImport(2, { state: 'published', storageKey: 'k' })
  await insertImport(3, { state: 'failed' })
  await retryImport(actor, 1, true)
  expect(await queued()).toContain(`import-${id}`)
  expect(await prisma().import.findFirst({ where: { workspaceId, sequence: 1 } })).toMatchObject({
    state: 'queued',
    cancelAsked: false,
    ignoreLimits: true,
    problem: null,
  })
  await expect(retryImport(actor, 2, false)).rejects.toMatchObject({ status: 409 })
  await expect(retryImport(actor, 3, false)).rejects.toMatchObject({ status: 409 })
})
