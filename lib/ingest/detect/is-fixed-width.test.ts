import { expect, test } from 'vitest'
import { detectBytes } from '@/lib/testing/clean-bytes'
import { isFixedWidth } from './is-fixed-width'

const products = ['Tea pot blue', 'Cup', 'Saucer small', 'Mug']
const records = [
  ['Order', 'Date', 'Product', 'Qty', 'Price'],
  ...Array.from({ length: 12 }, (_, i) => [
    `R-${100 + i}`,
    `2024-04-${10 + i}`,
    products[i % 4] ?? '',
    String(1 + (i % 3)),
    `${3 + i * 9}.50`,
  ]),
]
const widths = [10, 12, 22, 6, 10]
const placed = (toRight: number) =>
  records.map((cells) =>
    cells.map((cell, i) => (i >= toRight ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(''),
  )

test.each([
  ['columns to the left', placed(5)],
  ['numbers to the right', placed(3)],
])('a file of fixed places is refused with what to do: %s', (_, lines) => {
  expect(detectBytes(Buffer.from(`${lines.join('\n')}\n`))).toMatchObject({ outcome: 'refused', reason: 'fixed-width' })
})

test.each([
  [
    'sentences',
    ['The kettle is on the stove', 'A lamp was sold today', 'Nobody came', 'It rained all day long', 'We close now'],
  ],
  ['one column of names', ['Ann Smith', 'Bob Jones', 'Cid Lee', 'Dan Brown', 'Eve Stone']],
  ['too few lines', placed(5).slice(0, 3)],
  ['codes of one form', ['AB 12 X1', 'CD 34 Y2', 'EF 56 Z3', 'GH 78 X4', 'IJ 90 Y5', 'KL 11 Z6']],
  ['numbers', ['12', '13', '15', '1200', '7']],
])('is none: %s', (_, lines) => {
  expect(isFixedWidth(lines.map((line) => [line]))).toBe(false)
})
