import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'

const lines = (...all: string[]) => Buffer.from(`${all.join('\n')}\n`)
const split = (...rows: string[]) => rows.map((row) => row.split('|'))

const SOLD = ['1001,2024-01-03,Kettle,2,19.90', '1002,2024-01-04,Lamp,1,45.00', '1003,2024-01-05,Shelf,3,12.50']
const SOLD_ROWS = split(
  'Order|Date|Item|Qty|Price',
  '1001|2024-01-03|Kettle|2|19.90',
  '1002|2024-01-04|Lamp|1|45.00',
  '1003|2024-01-05|Shelf|3|12.50',
)
const sold = (...below: string[]) => lines('Order,Date,Item,Qty,Price', ...SOLD, ...below)

type Case = readonly [name: string, bytes: Buffer, expected: readonly (readonly string[])[]]

const cases: readonly Case[] = [
  [
    'a ruler below the header, as sqlcmd prints it',
    lines(
      'OrderId,Customer,Amount',
      '-------,--------,------',
      '1001,Ann,12.50',
      '1002,Bob,13.75',
      '',
      '(2 rows affected)',
    ),
    split('OrderId|Customer|Amount', '1001|Ann|12.50', '1002|Bob|13.75'),
  ],
  [
    'a ruler of one cell, columns padded, as psql prints it',
    lines(
      '   city   | low | rain |    date',
      '----------+-----+------+------------',
      ' Leeds    |  46 | 0.25 | 2024-11-27',
      ' York     |  43 |    0 | 2024-11-29',
      ' Bath     |  37 |      | 2024-11-29',
      '(3 rows)',
    ),
    [
      ['city   ', 'low ', 'rain ', 'date'],
      ['Leeds    ', '46 ', '0.25 ', '2024-11-27'],
      ['York     ', '43 ', '0 ', '2024-11-29'],
      ['Bath     ', '37 ', '', '2024-11-29'],
    ],
  ],
  [
    'rulers above, below the header and at the end, as mysql prints them',
    lines(
      '+----+------+',
      '| id | qty  |',
      '+----+------+',
      '|  1 | 2.50 |',
      '|  2 | 3.75 |',
      '+----+------+',
      '2 rows in set',
    ),
    [
      ['', ' id ', ' qty  '],
      ['', '  1 ', ' 2.50 '],
      ['', '  2 ', ' 3.75 '],
    ],
  ],
  [
    'a list between rulers, its sums below one of them, as SAP prints it',
    lines(
      '01.02.2024          List of orders          1',
      '---------------------------------------------',
      '|Order |Date      |Material |Qty|     Amount|',
      '---------------------------------------------',
      '|1001  |01.02.2024|A-1      |  2|      19,90|',
      '|1002  |02.02.2024|A-2      |  1|   1.045,00|',
      '|1003  |03.02.2024|A-3      |  3|      12,50|',
      '---------------------------------------------',
      '|      |          |         |  6|   1.077,40|',
      '---------------------------------------------',
    ),
    [
      ['', 'Order ', 'Date      ', 'Material ', 'Qty', '     Amount'],
      ['', '1001  ', '01.02.2024', 'A-1      ', '  2', '      19,90'],
      ['', '1002  ', '02.02.2024', 'A-2      ', '  1', '   1.045,00'],
      ['', '1003  ', '03.02.2024', 'A-3      ', '  3', '      12,50'],
    ],
  ],
  [
    'more lines of comment than rows',
    lines(
      ...Array.from({ length: 90 }, (_, i) => `# parameter ${i} = ${3 * i}`),
      'time,value,flag',
      '0.1,5.5,a',
      '0.2,5.6,b',
      '0.3,5.7,a',
    ),
    split('time|value|flag', '0.1|5.5|a', '0.2|5.6|b', '0.3|5.7|a'),
  ],
  [
    'cells of dashes are no ruler',
    lines('id,qty,note', '1,2,-', '2,-,--', '3,4,-'),
    split('id|qty|note', '1|2|-', '2|-|--', '3|4|-'),
  ],
  [
    'sub-total, shipping, tax and grand total',
    sold('', 'Subtotal,,,,129.70', 'Shipping,,,,5.00', 'Grand Total,,,,134.70'),
    SOLD_ROWS,
  ],
  ['a grand total that begins with its year', sold('2024 GRAND TOTAL,,,,77.40'), SOLD_ROWS],
  [
    'footnotes of several cells',
    sold('', '1.,Prices include tax.', '2.,Closed on Mondays.', '', 'Contact:,shop@example.test'),
    SOLD_ROWS,
  ],
  [
    'notes between rulers, padded names, years that are not next to one another',
    lines(
      'Doctors by field                    ',
      '************************************',
      'Region:;All',
      '""',
      ';"1985";"1993";"2000";"2005";',
      '"  Surgery ...";"   ";"   ";"   ";"   ";',
      '"    Hearts";".";"379";"575";"686";',
      '"    Hands";".";"1.613";"2.003";"2.221";',
      '"  Others ...";"   ";"   ";"   ";"   ";',
      '"    Eyes";".";"49";"54";"52";',
      '',
      '************************************',
      'Footnotes',
      '************************************',
      '',
      '"1.";"From 1992 for all of the country."',
      '',
      'Made on 15.05.2011',
    ),
    [
      ['', '1985', '1993', '2000', '2005'],
      ['  Surgery ...', '   ', '   ', '   ', '   '],
      ['    Hearts', '.', '379', '575', '686'],
      ['    Hands', '.', '1.613', '2.003', '2.221'],
      ['  Others ...', '   ', '   ', '   ', '   '],
      ['    Eyes', '.', '49', '54', '52'],
    ],
  ],
  [
    'sub-totals within the rows, and their total',
    lines(
      'Date,Item,Amount',
      '2024-01-03,Milk,4.50',
      '2024-01-04,Tea,7.25',
      'Total for Kitchen,,11.75',
      '2024-01-03,Paper,14.50',
      '2024-01-04,Pens,7.25',
      'Total for Office,,21.75',
      '',
      'GRAND TOTAL,,33.50',
    ),
    split(
      'Date|Item|Amount',
      '2024-01-03|Milk|4.50',
      '2024-01-04|Tea|7.25',
      'Total for Kitchen||11.75',
      '2024-01-03|Paper|14.50',
      '2024-01-04|Pens|7.25',
    ),
  ],
  [
    'a bank statement: balances around the table, and tables of other accounts',
    lines(
      '"Current account";"Period: 30 days";',
      '"New balance";"1.234,56 EUR";',
      '',
      '"Booked";"Valuta";"Kind";"Text";"Amount";',
      '"01.12.24";"02.12.24";"Debit";"Paper";"-36,85";',
      '"03.12.24";"03.12.24";"Fee";"Bank";"-17";',
      '"04.12.24";"04.12.24";"Credit";"Sales";"1.300";',
      '',
      '"Old balance";"1.000,00 EUR";',
      '',
      '"Deposit account";"Period: 30 days";',
      '"Booked";"Traded";"Pieces";"Name";"Number";"Currency";"Amount";',
      '"06.12.24";"05.12.24";"10";"Fund";"ABC123";"EUR";"1.000,00";',
    ),
    split(
      'Booked|Valuta|Kind|Text|Amount',
      '01.12.24|02.12.24|Debit|Paper|-36,85',
      '03.12.24|03.12.24|Fee|Bank|-17',
      '04.12.24|04.12.24|Credit|Sales|1.300',
    ),
  ],
  [
    'a header over three rows: groups within groups',
    lines(
      '2024,,,2025,,',
      'Q1,,Q2,Q1,,Q2',
      'Units,Sales,Units,Units,Sales,Units',
      '1,2.50,3,4,5.50,6',
      '7,8.50,9,1,1.50,2',
      '1,4.50,5,6,7.50,8',
    ),
    split(
      '2024 Q1 Units|2024 Q1 Sales|2024 Q2 Units|2025 Q1 Units|2025 Q1 Sales|2025 Q2 Units',
      '1|2.50|3|4|5.50|6',
      '7|8.50|9|1|1.50|2',
      '1|4.50|5|6|7.50|8',
    ),
  ],
  [
    'names that are counted',
    lines('field1,field2', 'hello,bye', 'hello2,bye2'),
    split('field1|field2', 'hello|bye', 'hello2|bye2'),
  ],
  [
    'words between blanks, below names',
    lines('id name city', '1 ann leeds', '2 bob york', '3 cid bath', '4 dan hull'),
    split('id|name|city', '1|ann|leeds', '2|bob|york', '3|cid|bath', '4|dan|hull'),
  ],
  [
    'addresses below a name of as many words are one column',
    lines('Customer street address', '12 High Street', '4 Low Road', '9 Mid Lane', '1 New Yard', '77 Old Square'),
    [
      ['Customer street address'],
      ['12 High Street'],
      ['4 Low Road'],
      ['9 Mid Lane'],
      ['1 New Yard'],
      ['77 Old Square'],
    ],
  ],
  [
    'lines that begin with a clock time are one column',
    lines('2024-01-03 09:15:01 started', '2024-01-03 09:15:02 ready now', '2024-01-03 09:15:05 done'),
    [['2024-01-03 09:15:01 started'], ['2024-01-03 09:15:02 ready now'], ['2024-01-03 09:15:05 done']],
  ],
]

test.each(cases)('%s', async (_, bytes, expected) => {
  expect((await inspectBytes(bytes)).rows).toEqual(expected)
})

test('the other tables of a statement are offered', async () => {
  const [, bytes] = cases.find(([name]) => name.startsWith('a bank statement')) ?? expect.fail()
  expect((await inspectBytes(bytes)).inspection.tables).toEqual([
    { row: 4, columns: 5 },
    { row: 12, columns: 8 },
  ])
})

test.each([
  [
    'report',
    lines(
      'ACME CAFE',
      'Z-REPORT 42',
      '------------',
      'Gross sales     1,234.50',
      'Discounts        -34.50',
      'Net sales     1,200.00',
      'CASH         200.00',
    ),
  ],
  ['report', lines('Sales..........1234.50', 'Returns..........-34.50', 'Cash.....200.00 €', 'Card.....1000.00 €')],
  [
    'fixed-width',
    lines(
      'Order Date       Item   Price',
      '1001  2024-01-03 Kettle 19.90',
      '1002  2024-01-04 Lamp   45.00',
      '1003  2024-01-05        12.50',
      '1004  2024-01-06 Old mug 2.50',
      '1005  2024-01-07 Tea set 9.50',
    ),
  ],
])('%s: refused, and said what to do', async (reason, bytes) => {
  const { inspection } = await inspectBytes(bytes)
  expect(inspection).toMatchObject({ outcome: 'refused', reason })
  expect(inspection.message).toMatch(/Export|save it as CSV/)
})
