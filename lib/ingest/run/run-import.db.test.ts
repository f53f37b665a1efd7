import { readdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { receiveFile } from '@/lib/ingest/receive/receive-file'
import { pool, prisma } from '@/lib/platform/db'
import { storedKeys, uploadsFolder } from '@/lib/platform/storage'
import { cancelImport, retryImport } from '@/lib/records/import-requests'
import { canonicalDump } from '@/lib/testing/canonical-dump'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'
import { SYNTHETIC_HEADER, syntheticFile, syntheticRows } from '@/lib/testing/synthetic-orders'
import { runImport } from './run-import'

let workspaceId: number

beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
})

const importNow = (id: number) => prisma().import.findUniqueOrThrow({ where: { id } })

const line = (order: number | string, sku = 'S1', price = '1.5', quantity = '2'): string =>
  `${order},${sku},NAME,${quantity},12/14/2010 8:26,${price},17850,France`
const file = (...lines: string[]): string => `${[SYNTHETIC_HEADER, ...lines].join('\r\n')}\r\n`

async function stagingTables(): Promise<number> {
  const found = await pool().query("select 1 from pg_tables where schemaname = 'staging'")
  return found.rowCount ?? 0
}

test('a published import leaves no staging and no plain upload; its file is kept sealed', async () => {
  const imported = await importText(workspaceId, file(line(1), line(2)))
  expect(imported).toMatchObject({ state: 'published', rowsLoaded: 2, rowsSkipped: 1, step: null })
  expect(await stagingTables()).toBe(0)
  expect(await readdir(uploadsFolder())).toEqual([])
  expect(await storedKeys()).toContain(imported.storageKey)
  const steps = await prisma().importStep.findMany({ where: { importId: imported.id }, orderBy: { ordinal: 'asc' } })
  expect(steps.map(({ name }) => name)).toEqual(['receive', 'detect', 'parse', 'load', 'roll-up', 'tidy'])
  expect(steps.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
})

test('running it again changes nothing', async () => {
  const imported = await importText(workspaceId, file(line(1), line(2)))
  const before = await canonicalDump(workspaceId)
  await Promise.all([runImport(imported.id), runImport(imported.id)])
  expect(await canonicalDump(workspaceId)).toEqual(before)
  expect(await importNow(imported.id)).toEqual(imported)
})

test('keys and names of the longest text in any script are kept; a longer one rejects its row, not the file', async () => {
  const chance = random(7)
  const text = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(chance.whole(0x4e00, 0x9fff))).join('')
  const row = (cells: string[]) => [...cells.slice(0, 3), '2', '12/14/2010 8:26', '1.5', ...cells.slice(3)].join(',')
  const longest = Array.from({ length: 5 }, () => text(LONGEST_TEXT))
  const longer = longest.map((_, place) => row(longest.map((cell, i) => (i === place ? `${cell}!` : `${i}`))))
  const imported = await importText(workspaceId, file(row(longest), ...longer))
  expect(imported).toMatchObject({ state: 'published', rowsLoaded: 1, rowsRejected: 5 })
  const order = await prisma().order.findFirstOrThrow({ where: { workspaceId } })
  expect([order.orderKey, order.country]).toEqual([longest[0], longest[4]])
  const rejected = await prisma().rejectedRow.findMany({ where: { importId: imported.id } })
  expect(rejected.map(({ rule }) => rule)).toEqual(longer.map(() => 'text-too-long'))
})

test('orders whose rows stand far apart are resolved as a whole', { timeout: 120_000 }, async () => {
  const scattered: string[] = []
  const filler = (from: number): string[] => Array.from({ length: 30_000 }, (_, i) => line(1_000_000 + from + i))
  scattered.push(line(1, 'A'), line(1, 'A'), line(2, 'A'), line(3, 'A', '1', '1'))
  scattered.push(...filler(0))
  scattered.push(line(1, 'A'), line(2, 'B'), line(3, 'A', '1', '1'))
  scattered.push(...filler(100_000))
  scattered.push(line(1, 'B'), line(3, 'A', '1', '1'))
  const imported = await importText(workspaceId, file(...scattered))
  // Order 3 is three equal parts far apart; order 1 is not: its fourth row differs.
  expect(imported).toMatchObject({ state: 'published', rowsLoaded: 60_007, rowsDuplicate: 2, rowsRejected: 0 })
  const lines = await pool().query({
    rowMode: 'array',
    text: `select l.order_key, p.sku, l.ordinal from order_line l
           join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
           where l.workspace_id = $1 and l.order_key in ('1', '2', '3') order by 1, 2, 3`,
    values: [workspaceId],
  })
  expect(lines.rows).toEqual([
    ['1', 'A', 0],
    ['1', 'A', 1],
    ['1', 'A', 2],
    ['1', 'B', 0],
    ['2', 'A', 0],
    ['2', 'B', 0],
    ['3', 'A', 0],
  ])
  const repeated = await prisma().cleaningCount.findMany({ where: { importId: imported.id }, orderBy: { rule: 'asc' } })
  expect(repeated.map(({ rule, count }) => [rule, count])).toEqual([
    ['repeated-order', 2],
    ['repeated-row', 2],
  ])
})

test('gzip is unpacked; a damaged one says so', async () => {
  const packed = gzipSync(file(line(1), line(2)))
  expect(await importText(workspaceId, packed)).toMatchObject({ state: 'published', rowsLoaded: 2 })
  const cut = await importText(workspaceId, packed.subarray(0, packed.length - 12))
  expect(cut).toMatchObject({ state: 'failed', problem: { code: 'gzip-cut-off' } })
})

test('a file that unpacks to hundreds of times its size is refused', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20, 'a'))
  const refused = await importText(workspaceId, bomb)
  expect(refused).toMatchObject({ state: 'failed', problem: { code: 'unpacks-too-large' } })
})

test('a file that no layout fits waits for a person, with what was proposed and what is missing', async () => {
  const waiting = await importText(workspaceId, 'InvoiceNo,StockCode,Description,Amount\r\n1,2,three,4\r\n')
  expect(waiting).toMatchObject({
    state: 'waiting',
    problem: null,
    proposal: { match: 'proposed' },
    reading: {
      columns: [{ field: 'order' }, { field: 'sku' }, { field: 'description' }, { field: 'amount' }],
      layout: { origin: 'new' },
    },
  })
  await runImport(waiting.id)
  expect(await importNow(waiting.id)).toEqual(waiting)
  await cancelImport({ workspaceId, userId: null }, waiting.sequence)
  await runImport(waiting.id)
  expect(await importNow(waiting.id)).toMatchObject({ state: 'cancelled' })
})

test('too many rejected rows stop an import; told to ignore the limit, it loads the others', async () => {
  const good = Array.from({ length: 100 }, (_, i) => line(i))
  const bad = Array.from({ length: 150 }, (_, i) => line(1_000 + i, 'S1', 'dear'))
  const stopped = await importText(workspaceId, file(...good, ...bad))
  expect(stopped).toMatchObject({
    state: 'stopped',
    rowsRejected: 150,
    rowsLoaded: 0,
    problem: { code: 'too-many-rejected' },
  })
  expect(await prisma().rejectedRow.count({ where: { importId: stopped.id } })).toBe(150)
  expect(await prisma().order.count({ where: { workspaceId } })).toBe(0)
  await retryImport({ workspaceId, userId: null }, stopped.sequence, true)
  await runImport(stopped.id)
  expect(await importNow(stopped.id)).toMatchObject({ state: 'published', rowsRejected: 150, rowsLoaded: 100 })
  expect(await prisma().rejectedRow.count({ where: { importId: stopped.id } })).toBe(150)
})

test('an earlier import that is published later takes its lines over, as if it had come first', async () => {
  const bad = Array.from({ length: 150 }, (_, i) => line(1_000 + i, 'S1', 'dear'))
  const shared = [line(1), line(2), line(3)]
  const stopped = await importText(workspaceId, file(...shared, ...bad))
  const second = await importText(workspaceId, file(...shared, line(4)))
  expect(second).toMatchObject({ rowsLoaded: 4, linesLoaded: 4 })
  await retryImport({ workspaceId, userId: null }, stopped.sequence, true)
  await runImport(stopped.id)
  expect(await importNow(stopped.id)).toMatchObject({ rowsLoaded: 3, rowsDuplicate: 0, linesLoaded: 3 })
  expect(await importNow(second.id)).toMatchObject({ rowsLoaded: 1, rowsDuplicate: 3, linesLoaded: 1 })
  expect(await prisma().orderClaim.groupBy({ by: 'importId', _count: true })).toEqual([
    { importId: second.id, _count: 3 },
  ])
})

async function receiveText(content: string): Promise<{ importId: number; sequence: number }> {
  const { mkdtemp, rm, writeFile } = await import('node:fs/promises')
  const folder = await mkdtemp(`${process.env.DATA_DIR}/given-`)
  const path = `${folder}/given.csv`
  await writeFile(path, content)
  const received = await receiveFile({ workspaceId, path, fileName: 'given.csv', createdBy: null })
  await rm(folder, { recursive: true })
  return received
}

test('cancelled before it ran: nothing is loaded and the upload is gone', async () => {
  const { importId, sequence } = await receiveText(file(line(1)))
  await cancelImport({ workspaceId, userId: null }, sequence)
  await runImport(importId)
  expect(await importNow(importId)).toMatchObject({ state: 'cancelled', rowsLoaded: 0 })
  expect(await prisma().order.count({ where: { workspaceId } })).toBe(0)
  expect(await readdir(uploadsFolder())).toEqual([])
})

test('cancelled while it runs: it stops, drops its staging, and can be run again', { timeout: 60_000 }, async () => {
  const rows = syntheticRows(3, 12_000)
  const { importId, sequence } = await receiveText(syntheticFile(rows))
  const running = runImport(importId)
  for (;;) {
    const { state } = await importNow(importId)
    if (state === 'running') break
  }
  await cancelImport({ workspaceId, userId: null }, sequence)
  await running
  expect(await importNow(importId)).toMatchObject({ state: 'cancelled', rowsLoaded: 0 })
  expect(await stagingTables()).toBe(0)
  await retryImport({ workspaceId, userId: null }, sequence, false)
  await runImport(importId)
  expect(await importNow(importId)).toMatchObject({ state: 'published', rowsLoaded: rows.length })
})

test('a run goes on where a killed one stood: staged rows that a crash emptied are staged again', async () => {
  const { importId } = await receiveText(file(line(1), line(2)))
  await runImport(importId)
  const published = await importNow(importId)
  const other = await receiveText(file(line(3), line(4)))
  await prisma().import.update({ where: { id: other.importId }, data: { state: 'staged' } })
  await runImport(other.importId)
  expect(await importNow(other.importId)).toMatchObject({ state: 'published', rowsLoaded: 2 })
  expect(await importNow(importId)).toEqual(published)
})
