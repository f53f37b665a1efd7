import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'

type Case = readonly [name: string, text: string, expected: readonly (readonly string[])[]]

const split = (text: string) => text.split('\n').map((line) => line.split('|'))

const TABLE = 'Date,Item,Qty,Price\n2024-01-03,Kettle,2,19.90\n2024-01-04,Lamp,1,45.00\n2024-01-05,Shelf,3,12.50\n'
const ROWS = split('Date|Item|Qty|Price\n2024-01-03|Kettle|2|19.90\n2024-01-04|Lamp|1|45.00\n2024-01-05|Shelf|3|12.50')

const cases: readonly Case[] = [
  ['a plain table', TABLE, ROWS],
  ['no line end after the last row', TABLE.trimEnd(), ROWS],
  ['two line ends after the last row', `${TABLE}\n`, ROWS],
  ['a last line of one blank', `${TABLE} `, ROWS],
  ['a title line', `Sales of January\n${TABLE}`, ROWS],
  ['a title line and a blank one', `Sales of January\n\n${TABLE}`, ROWS],
  ['a title padded with delimiters', `Sales of January,,,\n,,,\n${TABLE}`, ROWS],
  ['several titles, one with delimiters in it', `Acme Ltd\nReport, printed by Ann\nPage 1\n\n${TABLE}`, ROWS],
  ['parameters above the table', `Store:,Leeds\nFrom:,2024-01-01\nTo:,2024-01-31\n\n${TABLE}`, ROWS],
  ['a comment line above', `# exported 2024-02-01 10:00\n${TABLE}`, ROWS],
  ['blank lines above', `\n\n${TABLE}`, ROWS],
  ['blank lines within', TABLE.replace('2024-01-04', '\n\n2024-01-04'), ROWS],
  ['no header', TABLE.slice(TABLE.indexOf('\n') + 1), ROWS.slice(1)],
  ['a header alone', 'Date,Item,Qty,Price\n', ROWS.slice(0, 1)],
  ['a header and one row', TABLE.split('\n').slice(0, 2).join('\n'), ROWS.slice(0, 2)],
  [
    'a header over two rows: units',
    TABLE.replace('\n2024-01-03', '\n(UTC),,pcs,EUR\n2024-01-03'),
    [['Date (UTC)', 'Item', 'Qty pcs', 'Price EUR'], ...ROWS.slice(1)],
  ],
  [
    'a header over two rows: the same twice',
    `Date,Item,Qty,Price\n${TABLE}`,
    [['Date Date', 'Item Item', 'Qty Qty', 'Price Price'], ...ROWS.slice(1)],
  ],
  [
    'a header over two rows: groups over names',
    'Shop,2023,,2024,\n,Qty,Amount,Qty,Amount\nLeeds,5,10.50,6,12.00\nYork,7,14.20,8,16.10\nBath,1,2.00,2,4.00\n',
    split(
      'Shop|2023 Qty|2023 Amount|2024 Qty|2024 Amount\nLeeds|5|10.50|6|12.00\nYork|7|14.20|8|16.10\nBath|1|2.00|2|4.00',
    ),
  ],
  [
    'years as names of columns',
    'Country,2019,2020,2021\nFrance,10,11,12\nSpain,20,21,22\n',
    split('Country|2019|2020|2021\nFrance|10|11|12\nSpain|20|21|22'),
  ],
  [
    'a blank first name: a column of row numbers',
    ',name,age\n0,Ann,31\n1,Bob,42\n2,Cid,27\n',
    split('|name|age\n0|Ann|31\n1|Bob|42\n2|Cid|27'),
  ],
  ['empty columns after the last', 'a,b,,\n1,x,,\n2,y,,\n3,z,,\n', split('a|b\n1|x\n2|y\n3|z')],
  ['a total', `${TABLE}Total,,6,77.40\n`, ROWS],
  ['a grand total after a blank line', `${TABLE}\nGrand total,,6,77.40\n`, ROWS],
  ['a note', `${TABLE}\nSource: till system\n`, ROWS],
  ['a note padded with delimiters', `${TABLE},,,\n* prices include tax,,,\n`, ROWS],
  ['notes of several lines', `${TABLE}\nNotes\n1. Prices include tax, except books.\n2. Closed on Mondays.\n`, ROWS],
  ['a total and a note', `${TABLE}Total,,6,77.40\n\nPrinted on 1 Feb 2024\n`, ROWS],
  ['the header again, and rows', `${TABLE}${TABLE}`, ROWS],
  ['a second table below', `${TABLE}\nShop,Staff\nLeeds,4\nYork,7\n`, ROWS],
  ['a second table with a title', `${TABLE}\nStaff\nShop,Staff\nLeeds,4\nYork,7\n`, ROWS],
  ['a wider second table', `${TABLE}\nShop,Staff,Open,Since,Size\nLeeds,4,yes,2001,120\nYork,7,no,2002,95\n`, ROWS],
  [
    'one column',
    'email\nann@example.test\nbob@example.test\n',
    [['email'], ['ann@example.test'], ['bob@example.test']],
  ],
  ['one column of text with commas', 'City\n"Leeds, UK"\nBath\n', [['City'], ['Leeds, UK'], ['Bath']]],
  ['one column of numbers, no header', '12\n13\n15\n', [['12'], ['13'], ['15']]],
  ['one column with an empty cell', 'code\n"A1"\n""\n"A2"\n', [['code'], ['A1'], [''], ['A2']]],
  ['one column of clock times', 'time\n12:30\n12:45\n13:00\n', [['time'], ['12:30'], ['12:45'], ['13:00']]],
  [
    'one column of names',
    'name\nAnn Smith\nBob Jones\nCid Lee\n',
    [['name'], ['Ann Smith'], ['Bob Jones'], ['Cid Lee']],
  ],
  [
    'all text, with a header',
    'Name,City,Status\nAnn,Leeds,open\nBob,York,open\nCid,Bath,closed\n',
    split('Name|City|Status\nAnn|Leeds|open\nBob|York|open\nCid|Bath|closed'),
  ],
  [
    'all text, no header: the first row is like the others',
    'open,Leeds,red\nopen,York,blue\nclosed,Bath,red\nopen,Hull,red\n',
    split('open|Leeds|red\nopen|York|blue\nclosed|Bath|red\nopen|Hull|red'),
  ],
  [
    'cells with line breaks',
    'id,note\n1,"two\nlines"\n2,one\n3,"and\r\nmore"\n',
    [
      ['id', 'note'],
      ['1', 'two\nlines'],
      ['2', 'one'],
      ['3', 'and\r\nmore'],
    ],
  ],
  [
    'rows that end early stay as they are',
    'a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5'],
      ['6', '7', '8'],
      ['9', '10', '11'],
    ],
  ],
  ['a row of nothing but delimiters', TABLE.replace('2024-01-05', ',,,\n2024-01-05'), ROWS],
]

test.each(cases)('%s', async (_, text, expected) => {
  expect((await inspectBytes(Buffer.from(text))).rows).toEqual(expected)
  expect((await inspectBytes(Buffer.from(text.replaceAll(/\r?\n/g, '\r\n')))).rows).toEqual(
    expected.map((cells) => cells.map((cell) => cell.replaceAll(/\r?\n/g, '\r\n'))),
  )
})

test.each([
  'Итого',
  'Всего:',
  'Összesen',
  'Yhteensä',
  'Σύνολο',
  'Toplam',
  'Iš viso',
  '合計',
  'I alt',
  'Summa',
  'Total général',
])('a total in other words: %s', async (word) => {
  expect((await inspectBytes(Buffer.from(`${TABLE}${word},,6,77.40\n`))).rows).toEqual(ROWS)
})
