import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'

const ROWS = Array.from(
  { length: 20 },
  (_, i) => `${1000 + i};${10 + (i % 18)}.03.2024;Lampe ${i % 7};${(i % 5) + 1};2,50`,
)
const inspected = (header: string, rows: readonly string[] = ROWS) =>
  inspectBytes(Buffer.from(`${[header, ...rows].join('\r\n')}\r\n`))

test('two names run together are read as two, and told', async () => {
  const header = 'Belegnummer;DatumArtikel;Menge;Einzelpreis'
  const { inspection, rows } = await inspected(header)
  const names = ['Belegnummer', 'Datum', 'Artikel', 'Menge', 'Einzelpreis']
  expect(rows[0]).toEqual(names)
  expect(inspection.columns?.map(({ name }) => name)).toEqual(names)
  expect(inspection.warnings).toEqual([{ row: 1, kind: 'header-mended', before: header, after: names }])
})

test('so they are where every row ends with a separator', async () => {
  const { rows } = await inspected(
    'Belegnummer;Datum;ArtikelMenge;Einzelpreis;',
    ROWS.map((row) => `${row};`),
  )
  expect(rows[0]).toEqual(['Belegnummer', 'Datum', 'Artikel', 'Menge', 'Einzelpreis'])
})

test('a name that is missing, and cannot be known, is told', async () => {
  const { inspection, rows } = await inspected('Foo;Bar;Baz;Quux')
  expect(rows[0]).toEqual(['Foo', 'Bar', 'Baz', 'Quux'])
  expect(inspection.counts).toEqual({ 'header-short': 1 })
})

test.each([
  [
    'a header with a separator fewer than rows that end with one',
    'Nummer;Datum;Artikel;Menge;Preis',
    ROWS.map((row) => `${row};`),
  ],
  ['a header of all names', 'Nummer;Datum;Artikel;Menge;Preis', ROWS],
])('%s is told nothing of', async (_, header, rows) => {
  const { inspection } = await inspected(header, rows)
  expect(inspection.columns).toHaveLength(5)
  expect(inspection.counts?.['header-short']).toBeUndefined()
  expect(inspection.counts?.['header-mended']).toBeUndefined()
})
