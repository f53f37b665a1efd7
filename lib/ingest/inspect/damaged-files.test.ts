import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'
import { defineTableCases, toLines } from '@/lib/testing/table-cases'

const { file, cases } = defineTableCases()

/** Twelve sound rows of a till, for the columns to be known by. */
const SALES = Array.from({ length: 12 }, (_, i) => [
  `2020-01-${String(i + 1).padStart(2, '0')}`,
  'Cup blue',
  `${i + 1}`,
  `5.${10 + i}`,
])
const HEADER = ['date', 'item', 'qty', 'price']
const salesWith = (...lines: string[]) => toLines([...[HEADER, ...SALES].map((cells) => cells.join(',')), ...lines])

file(
  'cut off last row',
  `${toLines([
    'date,item,qty,price',
    '2020-01-01,Cup,1,5.00',
    '2020-01-02,Mug,2,6.00',
    '2020-01-03,Pot,3,7.00',
    '2020-01-04,Lid,4,8.00',
    '2020-01-05,Jar,5,9.00',
  ])}2020-01-06,Pa`,
  [
    ['date', 'item', 'qty', 'price'],
    ['2020-01-01', 'Cup', '1', '5.00'],
    ['2020-01-02', 'Mug', '2', '6.00'],
    ['2020-01-03', 'Pot', '3', '7.00'],
    ['2020-01-04', 'Lid', '4', '8.00'],
    ['2020-01-05', 'Jar', '5', '9.00'],
    ['2020-01-06', 'Pa'],
  ],
)

file(
  'unquoted comma in text',
  toLines([
    'date,item,qty,price',
    ...Array.from(
      { length: 12 },
      (_, i) => `2020-01-${String(i + 1).padStart(2, '0')},Cup ${'abcdefghijkl'[i]} blue,${i + 1},5.${10 + i}`,
    ),
    '2020-01-13,Pot, large,3,7.00',
  ]),
  [
    ['date', 'item', 'qty', 'price'],
    ...Array.from({ length: 12 }, (_, i) => [
      `2020-01-${String(i + 1).padStart(2, '0')}`,
      `Cup ${'abcdefghijkl'[i]} blue`,
      `${i + 1}`,
      `5.${10 + i}`,
    ]),
    ['2020-01-13', 'Pot, large', '3', '7.00'],
  ],
)

file('decimal comma unquoted in comma file', salesWith('2020-01-13,Pot red,3,7,50'), [
  HEADER,
  ...SALES,
  ['2020-01-13', 'Pot red', '3', '7,50'],
])

file('broken over lines', salesWith('2020-01-13,Pot', 'red,3,7.50', '2020-01-14,Lid old,4,8.50'), [
  HEADER,
  ...SALES,
  ['2020-01-13', 'Pot\nred', '3', '7.50'],
  ['2020-01-14', 'Lid old', '4', '8.50'],
])

file('row in semicolon', salesWith('2020-01-13;Pot red;3;7.50', '2020-01-14,Lid old,4,8.50'), [
  HEADER,
  ...SALES,
  ['2020-01-13', 'Pot red', '3', '7.50'],
  ['2020-01-14', 'Lid old', '4', '8.50'],
])

file(
  'unbalanced quote opens',
  salesWith('2020-01-13,"Pot red,3,7.50', '2020-01-14,Lid old,4,8.50', '2020-01-15,"Lid, new",4,8.50'),
  [
    HEADER,
    ...SALES,
    ['2020-01-13', '"Pot red', '3', '7.50'],
    ['2020-01-14', 'Lid old', '4', '8.50'],
    ['2020-01-15', 'Lid, new', '4', '8.50'],
  ],
)

test.each(cases)('%s', async (_, bytes, expected) => {
  expect((await inspectBytes(bytes)).rows).toEqual(expected)
})
