import { expect, test } from 'vitest'
import { cleanBytes } from '@/lib/testing/clean-bytes'
import { encodeAs } from '@/lib/testing/encode-as'
import { inspectBytes } from '@/lib/testing/inspect-bytes'

const HEADER = 'InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;CustomerID;Country'
const sale = (i: number) => `5363${i};85123A;CREAM LANTERN;6;2010-12-${i} 08:26;2,55;17850;France`
const ROWS = Array.from({ length: 18 }, (_, i) => sale(i + 10))

const file = [
  'Sales of December;;;;;;;',
  ';;;;;;;',
  HEADER,
  ...ROWS,
  '536370;85123A;CREAM LANTERN;6;2010-12-29 08:262,55;17850;France',
  '536371;85123A;"CREAM LANTERN;6;2010-12-29 08:26;2,55;17850;France',
  '536372,85123A,CREAM LANTERN,6,2010-12-29 08:26,"2,55",17850,France',
  '536373;85123A;CREAM',
  'LANTERN;6;2010-12-29 08:26;2,55;17850;France',
  '',
  'Total;;;132;;;;',
  'Source: till;;;;;;;',
].join('\r\n')

test('an import reads a file as inspect shows it, and every record has one fate', async () => {
  const { rows, cleanings, counted, reading } = await cleanBytes(Buffer.from(file))
  const fates = (fate: string) => rows.filter((row) => row.fate === fate).map(({ row }) => row)
  expect(counted).toBe(rows.length)
  expect(fates('loaded')).toEqual(Array.from({ length: 22 }, (_, i) => i + 4))
  expect(fates('rejected')).toEqual([])
  // Title, header, the second line of the broken row, total, note.
  expect(fates('skipped')).toEqual([1, 3, 26, 28, 29])
  expect(fates('blank')).toEqual([2, 27])
  expect(cleanings).toMatchObject([
    { rule: 'row-mended', count: 3 },
    { rule: 'stray-quote', count: 1 },
  ])
  expect(reading).toMatchObject({ delimiter: ';', headerRow: 3, headerRows: 1, rowWidth: 8 })

  const inspected = await inspectBytes(Buffer.from(file))
  expect(inspected.inspection).toMatchObject({ rows: 22, headerRows: 1, skippedRows: 7 })
  expect(inspected.inspection.counts).toEqual({
    title: 1,
    total: 1,
    note: 1,
    'missing-separator': 1,
    'stray-quote': 1,
    'other-delimiter': 1,
    'broken-line': 1,
  })
  expect(inspected.rows.at(-1)).toEqual([
    '536373',
    '85123A',
    'CREAM\nLANTERN',
    '6',
    '2010-12-29 08:26',
    '2,55',
    '17850',
    'France',
  ])
})

test.each([
  ['shift_jis', 'ランプ、表示|ポット'],
  ['gb18030', '红色电热水壶|白色书架'],
  ['koi8-r', 'Лампа ночная|Чайник'],
])('an import reads %s, and counts its records as they are', async (encoding, names) => {
  // The second byte of 表 and of ポ is that of a backslash and of a bar.
  const [lamp, pot] = names.split('|')
  const lines = [HEADER, ...ROWS.map((row, i) => row.replace('CREAM LANTERN', (i % 2 === 0 ? lamp : pot) ?? ''))]
  const bytes = encodeAs(encoding, `${lines.join('\r\n')}\r\n`)
  const { rows, counted, reading } = await cleanBytes(bytes)
  expect(reading).toMatchObject({ encoding, delimiter: ';' })
  expect(counted).toBe(lines.length)
  expect(rows.filter(({ fate }) => fate === 'loaded')).toHaveLength(ROWS.length)
  expect((await inspectBytes(bytes)).rows.slice(1, 3).map((row) => row[2])).toEqual([lamp, pot])
})
