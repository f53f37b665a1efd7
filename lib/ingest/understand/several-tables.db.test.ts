import { writeXlsx } from 'hucre/xlsx'
import { beforeEach, expect, test } from 'vitest'
import { PATCH as patchReading } from '@/app/api/[workspace]/imports/[sequence]/reading/route'
import { importReadingResponse } from '@/lib/contracts/import-reading'
import { runImport } from '@/lib/ingest/run/run-import'
import { askPublish } from '@/lib/ingest/understand/ask-run'
import { getReading } from '@/lib/ingest/understand/get-reading'
import { pool, prisma } from '@/lib/platform/db'
import { askApi } from '@/lib/testing/ask-api'
import { encodeAs } from '@/lib/testing/encode-as'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'

const STOCK = ['Lager;Regale;Plätze', ...Array.from({ length: 14 }, (_, i) => `Halle ${i};${i + 2};${340 - i}`)]
const ORDERS = (month: string) => [
  'Bestellnummer;Bestelldatum;Artikelnummer;Menge;Einzelpreis',
  ...Array.from({ length: 9 }, (_, i) => `R-${month}${i};1${i}.${month}.2024;A-${i % 3};2;12,50`),
  'Summe;;;18;225,00',
]
const file = (month: string) => `${['Bericht', '', ...STOCK, '', 'Umsatz', ...ORDERS(month)].join('\r\n')}\r\n`

let workspace: { id: number; slug: string }
let headers: Headers

beforeEach(async () => {
  workspace = await insertWorkspace({ currency: 'EUR' })
  headers = await signIn((await insertMember(workspace.id, { role: 'admin' })).userId)
})

async function change(sequence: number, body: unknown) {
  const given = { workspace: workspace.slug, sequence }
  const { status, answer } = await askApi(patchReading, headers, given, { method: 'PATCH', body })
  expect(status, JSON.stringify(answer)).toBe(200)
  return importReadingResponse.parse(answer)
}

test('the first table is taken, the others are offered; one chosen is read as a file of its own', async () => {
  const { id, sequence } = await importText(workspace.id, file('04'))
  const first = await getReading(workspace.id, sequence)
  expect(first.file).toMatchObject({
    table: 3,
    headerRow: 3,
    tables: [
      { row: 3, columns: 3, names: ['Lager', 'Regale', 'Plätze'] },
      { row: 20, columns: 5 },
    ],
  })
  expect(first.ready).toBe(false)

  const second = await change(sequence, { table: 20 })
  expect(second).toMatchObject({ ready: true, missing: [], file: { table: 20, headerRow: 20 } })
  expect(second.columns.map(({ field }) => field)).toEqual(['order', 'time', 'sku', 'quantity', 'unitPrice'])
  expect(second.preview.rows).toEqual({ total: 30, loaded: 9, rejected: 0, blank: 2, skipped: 19 })

  const back = await change(sequence, { table: 3 })
  expect(back.columns.map(({ name }) => name)).toEqual(['Lager', 'Regale', 'Plätze'])
  await change(sequence, { table: 20 })
  await askPublish({ workspaceId: workspace.id, userId: null }, sequence, { ignoreLimits: false, remember: true })
  await runImport(id)
  const imported = await prisma().import.findUniqueOrThrow({ where: { id } })
  expect(imported).toMatchObject({ state: 'published', rowsTotal: 30, rowsLoaded: 9, rowsBlank: 2, rowsSkipped: 19 })
  const sums = await pool().query('select trim_scale(sum(gross))::text as gross from orders where workspace_id = $1', [
    workspace.id,
  ])
  expect(sums.rows).toEqual([{ gross: '225' }])

  const next = await importText(workspace.id, file('05'))
  expect(next).toMatchObject({ state: 'published', rowsTotal: 30, rowsLoaded: 9, layoutName: imported.layoutName })
})

test('a table below on a sheet is offered too', async () => {
  const cells = (lines: readonly string[]) => lines.map((line) => line.split(';').map((cell) => Number(cell) || cell))
  const rows = [...cells(STOCK), [], ...cells(ORDERS('04').slice(0, -1))]
  const { sequence } = await importText(
    workspace.id,
    Buffer.from(await writeXlsx({ sheets: [{ name: 'Blatt', rows }] })),
  )
  const { file: found } = await change(sequence, { table: 17 })
  expect(found).toMatchObject({ format: 'xlsx', table: 17, headerRow: 17, tables: [{ row: 1 }, { row: 17 }] })
})

test('a record at which no table begins is still a place to read from', async () => {
  const { sequence } = await importText(workspace.id, file('04'))
  const reading = await change(sequence, { table: 23 })
  expect(reading.file).toMatchObject({ table: 20, headerRow: 22 })
})

test.each(['utf-8', 'utf-16le', 'utf-16be', 'shift_jis'])(
  'a table far below a long first one is offered, shown where it stands, read, and known the next time: %s',
  {
    timeout: 60_000,
  },
  async (encoding) => {
    const places = Array.from({ length: 60_000 }, (_, i) => `Halle ${i};${i % 90};${i % 400};東京のふた、赤 2023`)
    const stock = ['Lager;Regale;Plaetze;Stand', ...places, 'Summe;2670000;;', '']
    const long = [...stock, 'Umsatz', ...ORDERS('04')]
    const encoded = (lines: readonly string[]) => encodeAs(encoding, `${lines.join('\r\n')}\r\n`)
    const { id, sequence } = await importText(workspace.id, encoded(long))
    const first = await getReading(workspace.id, sequence)
    const row = 60_005
    expect(first.file.tables).toEqual([
      { row: 1, columns: 4, names: ['Lager', 'Regale', 'Plaetze', 'Stand'] },
      { row, columns: 5, names: ['Bestellnummer', 'Bestelldatum', 'Artikelnummer', 'Menge', 'Einzelpreis'] },
    ])
    expect(first.file).toMatchObject({ table: 1, headerRow: 1 })

    const second = await change(sequence, { table: row })
    expect(second).toMatchObject({ ready: true, missing: [], file: { table: row, headerRow: row } })
    expect(second.columns.map(({ field }) => field)).toEqual(['order', 'time', 'sku', 'quantity', 'unitPrice'])
    expect(second.file.head[0]).toEqual({ row, cells: long[row - 1]?.split(';') })
    expect(second.preview.rows).toEqual({ total: 11, loaded: 9, rejected: 0, blank: 0, skipped: 2 })
    expect(second.preview.lines[0]).toMatchObject({ row: row + 1, order: 'R-040' })
    expect((await getReading(workspace.id, sequence)).file).toMatchObject({ table: row, headerRow: row })

    const back = await change(sequence, { table: 1 })
    expect(back.columns.map(({ name }) => name)).toEqual(['Lager', 'Regale', 'Plaetze', 'Stand'])
    await change(sequence, { table: row })
    await askPublish({ workspaceId: workspace.id, userId: null }, sequence, { ignoreLimits: false, remember: true })
    await runImport(id)
    const imported = await prisma().import.findUniqueOrThrow({ where: { id } })
    const counts = { rowsTotal: row + 10, rowsLoaded: 9, rowsBlank: 1, rowsSkipped: row }
    expect(imported).toMatchObject({ state: 'published', rowsRejected: 0, ...counts })

    const next = await importText(
      workspace.id,
      encoded([...stock.slice(0, 50_000), ...stock.slice(-2), ...ORDERS('05')]),
    )
    expect(next).toMatchObject({ state: 'published', rowsLoaded: 9, rowsRejected: 0, layoutName: imported.layoutName })
  },
)

test('a table far below that a layout knows is read by it though its columns changed, and waits to be looked at', async () => {
  const stock = (count: number) => [
    'Lager;Regale;Plaetze;Stand',
    ...Array.from({ length: count }, (_, i) => `Halle ${i};${i % 90};${i % 400};Stand 2023`),
    '',
    'Umsatz',
  ]
  const file = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`
  const { id, sequence } = await importText(workspace.id, file([...stock(60_000), ...ORDERS('04')]))
  await change(sequence, { table: 60_004 })
  await askPublish({ workspaceId: workspace.id, userId: null }, sequence, { ignoreLimits: false, remember: true })
  await runImport(id)
  const kept = await prisma().import.findUniqueOrThrow({ where: { id } })
  expect(kept).toMatchObject({ state: 'published', rowsLoaded: 9 })

  const [header = '', ...orders] = ORDERS('05')
  const renamed = [
    `${header.replace('Einzelpreis', 'Preis je Stück')};Lagerplatz`,
    ...orders.map((line) => (line === '' ? '' : `${line};H1`)),
  ]
  const next = await importText(workspace.id, file([...stock(50_000), ...renamed]))
  expect(next).toMatchObject({ state: 'waiting', layoutName: kept.layoutName })
  const reading = await getReading(workspace.id, next.sequence)
  expect(reading).toMatchObject({ match: 'drifted', ready: true, file: { table: 50_004 } })
  expect(reading.difference).toMatchObject({
    added: [{ name: 'Lagerplatz' }],
    renamed: [{ from: 'Einzelpreis', to: 'Preis je Stück', field: 'unitPrice' }],
  })
  expect(reading.preview.rows).toMatchObject({ loaded: 9, rejected: 0 })
})

test('two long exports pasted together are one table, with the header of the second skipped', async () => {
  const rows = (from: number) =>
    Array.from({ length: 5_000 }, (_, i) => `R-${from + i};${10 + (i % 19)}.04.2024;A-${i % 90};2;12,50`)
  const header = ORDERS('04')[0] ?? ''
  const long = [header, ...rows(0), '', header, ...rows(50_000), '', ...STOCK]
  const { sequence } = await importText(workspace.id, `${long.join('\r\n')}\r\n`)
  const { file: found } = await getReading(workspace.id, sequence)
  expect(found.tables).toEqual([
    { row: 1, columns: 5, names: header.split(';') },
    { row: 10_005, columns: 3, names: ['Lager', 'Regale', 'Plätze'] },
  ])
  await askPublish({ workspaceId: workspace.id, userId: null }, sequence, { ignoreLimits: false, remember: false })
  const { id } = await prisma().import.findFirstOrThrow({ where: { workspaceId: workspace.id } })
  await runImport(id)
  const counts = { rowsTotal: 10_019, rowsLoaded: 10_000, rowsRejected: 0, rowsBlank: 2, rowsSkipped: 17 }
  expect(await prisma().import.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'published', ...counts })
})
