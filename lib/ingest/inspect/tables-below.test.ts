import { expect, test } from 'vitest'
import { encodeAs } from '@/lib/testing/encode-as'
import { inspectBytes } from '@/lib/testing/inspect-bytes'

const MANY = 60_000
const two = (number: number) => String(number).padStart(2, '0')
const sales = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${i},2024-${two((i % 12) + 1)}-${two((i % 28) + 1)},Item ${i % 900},${i % 9},${i % 50}.25`,
  )
const HEADER = 'order,day,item,qty,price'
const SHOPS = ['shop,staff,open', ...Array.from({ length: 40 }, (_, i) => `Shop ${i},${i % 7},yes`)]
const STOCK = [
  'sku,name,shelf,count,checked',
  ...Array.from({ length: 40 }, (_, i) => `S-${i},Thing,A ${i},${i},2024-02-01`),
]
const file = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`)

test.each([
  ['narrower, after a blank row', ['', ...SHOPS], 2, 3],
  ['with a title of its own', ['', 'Shops', ...SHOPS], 3, 3],
  ['right below, after a total', ['Total,,,,1500000.00', ...SHOPS], 2, 3],
  ['of the same width', ['', ...STOCK], 2, 5],
  ['a header and two rows at the very end', ['', ...SHOPS.slice(0, 3)], 2, 3],
])('a second table far below the first: %s', async (_, below, at, columns) => {
  const { inspection, rows } = await inspectBytes(file(HEADER, ...sales(MANY), ...below))
  expect(inspection).toMatchObject({ rows: MANY, headerRows: 1 })
  expect(inspection.tables).toEqual([
    { row: 1, columns: 5 },
    { row: MANY + 1 + at, columns },
  ])
  expect(inspection.skippedRows).toBe(below.length + 1)
  expect(rows).toHaveLength(MANY + 1)
  expect(rows.at(-1)?.[0]).toBe(String(MANY - 1))
})

test('between two long tables, and a third', async () => {
  const { inspection, rows } = await inspectBytes(file(HEADER, ...sales(MANY), '', ...SHOPS, '', 'Stock', ...STOCK))
  expect(inspection.tables).toEqual([
    { row: 1, columns: 5 },
    { row: MANY + 3, columns: 3 },
    { row: MANY + 46, columns: 5 },
  ])
  expect(rows).toHaveLength(MANY + 1)
})

test('its own header again: the first table ends, as it does in a short file', async () => {
  const { inspection, rows } = await inspectBytes(file(HEADER, ...sales(MANY), HEADER, ...sales(100)))
  expect(inspection).toMatchObject({ rows: MANY, counts: { 'repeated-header': 1 } })
  expect(inspection.tables).toEqual([
    { row: 1, columns: 5 },
    { row: MANY + 2, columns: 5 },
  ])
  expect(rows).toHaveLength(MANY + 1)
})

test('damaged rows, blank ones and short ones are no tables', async () => {
  const lines = sales(MANY)
  lines[40_000] = 'cut,off'
  lines[50_000] = '50000;2024-01-01;Item;3;5.25'
  lines.splice(55_000, 0, '', '')
  const { inspection } = await inspectBytes(file(HEADER, ...lines))
  expect(inspection.tables).toEqual([{ row: 1, columns: 5 }])
  expect(inspection.rows).toBe(MANY)
})

test('its own header again after a blank row is listed once, and what follows another table is not read', async () => {
  const { inspection, rows } = await inspectBytes(file(HEADER, ...sales(MANY), '', HEADER, ...sales(100), '', ...SHOPS))
  expect(inspection.tables).toEqual([
    { row: 1, columns: 5 },
    { row: MANY + 3, columns: 5 },
    { row: MANY + 105, columns: 3 },
  ])
  expect(rows).toHaveLength(MANY + 1)
})

test.each([
  ['utf-16le', '電気ケトルのふた、赤'],
  ['utf-16be', '電気ケトルのふた、赤'],
  ['shift_jis', '電気ケトルのふた、赤'],
  ['gb18030', '红色电热水壶，勺子和叉子'],
])('a second table far below, in %s', async (encoding, words) => {
  const lines = ['order,day,商品,qty,price', ...sales(MANY).map((line) => line.replace('Item', words))]
  const { inspection, rows } = await inspectBytes(encodeAs(encoding, `${[...lines, '', ...SHOPS].join('\r\n')}\r\n`))
  expect(inspection).toMatchObject({ encoding, rows: MANY })
  expect(inspection.tables).toEqual([
    { row: 1, columns: 5 },
    { row: MANY + 3, columns: 3 },
  ])
  expect(rows.at(-1)?.slice(0, 3)).toEqual(lines.at(-1)?.split(',').slice(0, 3))
})

test('in UTF-16 one that begins within the first bytes that are looked at is listed once', async () => {
  const few = sales(9_000)
  const { inspection } = await inspectBytes(
    encodeAs('utf-16le', file(HEADER, ...few, '', ...SHOPS, '', ...sales(MANY)).toString()),
  )
  expect(inspection.tables?.slice(0, 2)).toEqual([
    { row: 1, columns: 5 },
    { row: 9_003, columns: 3 },
  ])
  expect(inspection).toMatchObject({ rows: 9_000 })
})

test.each([
  ['utf-16le', '電気ケトルのふた、赤'],
  ['utf-16be', '電気ケトルのふた、赤'],
  ['shift_jis', '電気ケトルのふた、赤'],
  ['gb18030', '红色电热水壶，勺子和叉子'],
])('a sum and a note below a long table, in %s', async (encoding, words) => {
  const lines = ['order,day,商品,qty,price', ...sales(MANY).map((line) => line.replace('Item', words))]
  const bytes = encodeAs(
    encoding,
    `${[...lines, 'Total,,,90000,1500000.00', '', 'Printed by the till'].join('\r\n')}\r\n`,
  )
  expect(bytes.length).toBeGreaterThan(1_048_576)
  const { inspection, rows } = await inspectBytes(bytes)
  expect(inspection).toMatchObject({ encoding, rows: MANY })
  expect(rows).toHaveLength(MANY + 1)
  expect(rows.at(-1)).toEqual(lines.at(-1)?.split(','))
})
