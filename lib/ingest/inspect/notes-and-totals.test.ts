import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'
import { defineTableCases, toLines } from '@/lib/testing/table-cases'

const { file, cases } = defineTableCases()

file(
  'comment lines hash',
  toLines(['# source: x', '# date: 2020-01-01', 'id,name,v', '1,Ann,5', '2,Bob,6', '3,Cid,7']),
  'id|name|v\n1|Ann|5\n2|Bob|6\n3|Cid|7',
)

file(
  'totals subtotal bottom',
  toLines(['Region,Store,Sales', 'North,Leeds,10.50', 'North,York,20.25', 'South,Bath,30.00', 'Total,,60.75']),
  'Region|Store|Sales\nNorth|Leeds|10.50\nNorth|York|20.25\nSouth|Bath|30.00',
)

file(
  'total no sum label last',
  toLines(['Month;Umsatz', 'Jan;100,50', 'Feb;200,25', 'Mär;300,00', 'Summe;600,75']),
  'Month|Umsatz\nJan|100,50\nFeb|200,25\nMär|300,00',
)

file(
  'product named Total',
  toLines(['sku,name,price', 'A1,Total Care,5.00', 'A2,Totally Nuts,6.00', 'A3,Total Wash,7.00']),
  'sku|name|price\nA1|Total Care|5.00\nA2|Totally Nuts|6.00\nA3|Total Wash|7.00',
)

file(
  'last row store named Total',
  toLines(['name,price', 'Esso,5.10', 'Shell,6.20', 'Total,7.30']),
  'name|price\nEsso|5.10\nShell|6.20\nTotal|7.30',
)

file(
  'year columns with notes',
  toLines([
    'Table 1: Employment by sector,,,',
    '(thousands),,,',
    ',,,',
    'Sector,2018,2019,2020',
    'Agriculture,10.1,10.0,9.8',
    'Industry,45.2,44.9,43.0',
    'Services,120.3,122.8,119.5',
    ',,,',
    'Source: Labour force survey,,,',
    'Note: provisional,,,',
  ]),
  'Sector|2018|2019|2020\nAgriculture|10.1|10.0|9.8\nIndustry|45.2|44.9|43.0\nServices|120.3|122.8|119.5',
)

file(
  'two tables side notes',
  toLines(['Store,Sales', 'Leeds,10', 'York,20', 'Bath,30', '', 'Store,Staff,Since', 'Leeds,4,2001', 'York,7,2005']),
  'Store|Sales\nLeeds|10\nYork|20\nBath|30',
)

file(
  'footnote marker rows',
  toLines(['Year,Value', '2018,5.1', '2019,5.3', '2020,5.0*', '* provisional']),
  'Year|Value\n2018|5.1\n2019|5.3\n2020|5.0*',
)

file(
  'end of report line',
  toLines(['ID,Name,Qty', '1,Ann,5', '2,Bob,6', '3,Cid,7', '*** End of report ***']),
  'ID|Name|Qty\n1|Ann|5\n2|Bob|6\n3|Cid|7',
)

file(
  'rows count footer',
  toLines(['ID;Name;Qty', '1;Ann;5', '2;Bob;6', '3;Cid;7', '3 rows selected.']),
  'ID|Name|Qty\n1|Ann|5\n2|Bob|6\n3|Cid|7',
)

file(
  'several tables of one sheet, the first the narrowest',
  toLines([
    'Meetings,,,,',
    'Minister,Date,Name,,',
    'Ann Lee,Oct-14,Tearfund,,',
    ',,World Vision,,',
    'Ann Lee,Nov-14,Islam Channel,,',
    ',,,,',
    'Travel,,,,',
    'Minister,Trip,Destination,Purpose,Cost',
    'Ann Lee,12 October,Cairo,Conference,3271.41',
    'Ann Lee,28 November,Berlin,Conference,825.84',
    'Bob Day,29 November,Rome,Conference,125.84',
  ]),
  [
    ['Minister', 'Date', 'Name'],
    ['Ann Lee', 'Oct-14', 'Tearfund'],
    ['', '', 'World Vision'],
    ['Ann Lee', 'Nov-14', 'Islam Channel'],
  ],
)

file(
  'remarks between rows',
  toLines(['id,name,v', '# first shift', '1,Ann,5', '2,Bob,6', '# second shift, late', '3,Cid,7', '4,Dee,8']),
  'id|name|v\n1|Ann|5\n2|Bob|6\n3|Cid|7\n4|Dee|8',
)

file('one column of words behind a hash', toLines(['tag', '#summer', '#winter', '# spring', '#autumn']), [
  ['tag'],
  ['#summer'],
  ['#winter'],
  ['# spring'],
  ['#autumn'],
])

file(
  'cells filled up with zero bytes',
  toLines(['id\0\0,name\0\0\0', '1\0\0\0,Ann\0\0\0\0', '2\0\0\0,Bob\0\0\0\0', '3\0\0\0,Cid\0\0\0\0']),
  'id|name\n1|Ann\n2|Bob\n3|Cid',
)

test.each(cases)('%s', async (_, bytes, expected) => {
  expect((await inspectBytes(bytes)).rows).toEqual(expected)
})

test('a row that may be a sum, though nothing adds up, is written and told', async () => {
  const sales = Array.from({ length: 20 }, (_, i) => `North,Leeds,2026-03-${10 + (i % 18)},${i + 1}.50`)
  const lines = ['Region,Store,Date,Sales', ...sales.slice(0, 12), 'North Total,,,9.99', ...sales.slice(12)]
  const { inspection } = await inspectBytes(Buffer.from(toLines(lines)))
  expect(inspection).toMatchObject({ rows: 21, counts: { 'likely-subtotal': 1 } })
  expect(inspection.warnings).toEqual([{ row: 14, kind: 'likely-subtotal', before: 'North Total,,,9.99' }])
})

test('sums, remarks and zero bytes between the rows are told, each with its row', async () => {
  const text = toLines([
    ...[
      'Region,Store,Sales',
      'North,Leeds,10.50',
      'North,York,20.25',
      'North Total,,30.75',
      '# checked',
      'South,Bath,30.00',
    ],
    ...['South,Exeter,12.00', 'South,Tru\0ro,7.00'],
  ])
  const { inspection } = await inspectBytes(Buffer.from(text))
  expect(inspection).toMatchObject({ rows: 6, skippedRows: 2, counts: { subtotal: 1, comment: 1, 'nul-removed': 1 } })
  expect(inspection.warnings).toEqual([
    { row: 4, kind: 'subtotal', before: 'North Total,,30.75' },
    { row: 5, kind: 'comment', before: '# checked' },
    { row: 8, kind: 'nul-removed' },
  ])
})
