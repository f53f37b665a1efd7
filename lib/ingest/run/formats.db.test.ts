import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { beforeAll, expect, test } from 'vitest'
import { encodeRow } from '@/lib/domain/encode-row'
import { runImport } from '@/lib/ingest/run/run-import'
import { prisma } from '@/lib/platform/db'
import { workspaceKey } from '@/lib/platform/keys'
import { readSealed } from '@/lib/platform/storage'
import { importReport } from '@/lib/records/import-report'
import { canonicalHashes } from '@/lib/testing/canonical-dump'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { zipBytes } from '@/lib/testing/zip-bytes'

const HEADER = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
]
const ROWS = Array.from({ length: 400 }, (_, i) => ({
  order: 536_365 + Math.floor(i / 3),
  sku: i % 5 === 0 ? 22_000 + i : `85${i}A`,
  name: i % 7 === 0 ? 'LANTERN, "RED"' : `CANDLE ${i}`,
  quantity: (i % 12) + 1,
  time: new Date(Date.UTC(2010, 11, 1 + (i % 28), 8, i % 60)),
  price: Math.round((0.1 + 0.07 * (i % 90)) * 100) / 100,
  customer: i % 4 === 0 ? null : 17_850 + (i % 20),
}))
const stamp = (time: Date) => time.toISOString().slice(0, 16).replace('T', ' ')

const csvOf = (rows: typeof ROWS): string =>
  [HEADER, ...rows.map((r) => [r.order, r.sku, r.name, r.quantity, stamp(r.time), r.price, r.customer ?? '', 'France'])]
    .map((cells) => encodeRow(cells.map(String)))
    .join('')

const keyed = (r: (typeof ROWS)[number]) => [
  r.order,
  r.sku,
  r.name,
  r.quantity,
  stamp(r.time),
  r.price,
  r.customer,
  'France',
]
const objects = ROWS.map((r) => Object.fromEntries(keyed(r).map((cell, i) => [HEADER[i] ?? '', cell])))

let expected: Record<string, string>

beforeAll(async () => {
  const { id } = await insertWorkspace()
  expect(await importText(id, csvOf(ROWS))).toMatchObject({ state: 'published', rowsLoaded: 400 })
  expected = await canonicalHashes(id)
})

const cells = [HEADER, ...ROWS.map((r) => [...keyed(r).slice(0, 4), r.time, ...keyed(r).slice(5)])]

const workbook = async () => {
  const rows = [HEADER, ...ROWS.map((r) => [r.order, r.sku, r.name, r.quantity, r.time, r.price, r.customer, 'France'])]
  return Buffer.from(
    await writeXlsx({
      sheets: [
        { name: 'About', rows: [['Sales']] },
        { name: 'Lines', rows },
      ],
    }),
  )
}

test.each([
  ['an XLSX workbook', workbook],
  [
    'an OpenDocument spreadsheet',
    async () => Buffer.from(await writeOds({ sheets: [{ name: 'Lines', rows: cells }] })),
  ],
  ['a list of JSON objects', async () => Buffer.from(JSON.stringify({ page: 1, rows: objects }))],
  ['one JSON object a line', async () => Buffer.from(objects.map((each) => JSON.stringify(each)).join('\n'))],
])('%s loads to the same as CSV', async (_, bytes) => {
  const { id } = await insertWorkspace()
  const imported = await importText(id, await bytes())
  expect(imported).toMatchObject({ state: 'published', rowsTotal: 401, rowsLoaded: 400, rowsSkipped: 1 })
  expect(await canonicalHashes(id)).toEqual(expected)
})

test('every table of a ZIP archive becomes an import of its own; together they load to the same', async () => {
  const { id } = await insertWorkspace()
  const archive = zipBytes([
    { path: 'b/second.csv', content: csvOf(ROWS.slice(201)) },
    { path: 'a.csv', content: csvOf(ROWS.slice(0, 201)) },
    { path: 'readme.md', content: 'What this is' },
  ])
  const first = await importText(id, archive)
  expect(first).toMatchObject({ sequence: 1, state: 'published', rowsLoaded: 201 })
  const second = await prisma().import.findFirstOrThrow({ where: { workspaceId: id, sequence: 2 } })
  await runImport(second.id)
  expect(await canonicalHashes(id)).toEqual(expected)
  const report = await importReport({ id, currency: 'GBP' }, 2)
  expect(report.state).toBe('published')
  expect(report.fileName).toMatch(/\.csv › b\/second\.csv$/)
  expect(report.archive).toMatchObject({ imports: [1, 2], skipped: [{ name: 'readme.md' }] })
  expect(await importText(id, csvOf(ROWS.slice(0, 201)))).toMatchObject({ state: 'unchanged', sameBytesAs: first.id })
})

test('a workbook inside of an archive is read too, and a locked one is refused', async () => {
  const { id } = await insertWorkspace()
  const packed = await importText(id, zipBytes([{ path: 'book.xlsx', content: await workbook() }]))
  expect(packed).toMatchObject({
    state: 'published',
    rowsLoaded: 400,
    reading: { source: { sheet: 'Lines', sheets: ['Lines'] } },
  })
  const locked = await importText(id, zipBytes([{ path: 'a.csv', content: 'a', locked: true }]))
  expect(locked).toMatchObject({ state: 'failed', problem: { code: 'password' } })
})

test('of a workbook with names and cards, rows without them are kept', async () => {
  const workspace = await insertWorkspace()
  const rows = Array.from({ length: 30 }, (_, i) => [
    `${String((i % 28) + 1).padStart(2, '0')}/03/2021 09:${String(i).padStart(2, '0')}`,
    'Chesterfield',
    `Guest Person ${i}`,
    `Large Latte - 2.45, Tea ${i} - 1.30`,
    3.75,
    i % 2 === 0 ? 'CARD' : 'CASH',
    i % 2 === 0 ? `55521234567890${10 + i}` : null,
  ])
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'Till', rows }] }))
  const imported = await importText(workspace.id, bytes)
  expect(imported).toMatchObject({ state: 'published', rowsLoaded: 30, layoutName: 'cafe-till', redacted: true })
  const dump = await canonicalHashes(workspace.id)
  const kept: Buffer[] = []
  const key = workspaceKey(workspace.keySalt, 'stored-files')
  for await (const piece of readSealed(imported.storageKey ?? '', key)) kept.push(piece)
  const text = Buffer.concat(kept).toString('utf8')
  expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(30)
  expect(text).not.toMatch(/Guest Person|5552123/)
  expect(JSON.stringify([imported.reading, imported.summary])).not.toMatch(/Guest Person|5552123/)
  const again = await insertWorkspace()
  await prisma().workspace.update({ where: { id: again.id }, data: { keySalt: workspace.keySalt } })
  expect(await importText(again.id, text)).toMatchObject({ state: 'published', rowsLoaded: 30 })
  expect(await canonicalHashes(again.id)).toEqual(dump)
})
