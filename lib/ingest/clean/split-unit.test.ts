import { expect, test } from 'vitest'
import { largestUnits, splitUnit } from './split-unit'

test.each([
  ['3 pcs', '3', ''],
  ['3pcs.', '3', ''],
  ['2 Stk.', '2', ''],
  ['2 Stück', '2', ''],
  ['12 (ea)', '12', ''],
  ['4 szt', '4', ''],
  ['5 шт.', '5', ''],
  ['6 個', '6', ''],
  ['3個', '3', ''],
  ['x2', '2', ''],
  ['X 2', '2', ''],
  ['2x', '2', ''],
  ['2 ×', '2', ''],
  ['-1 pc', '-1', ''],
  ['1.200 Stk', '1.200', ''],
  ['1 200 pcs', '1 200', ''],
  ['1,5 kg', '1,5', 'kg'],
  ['0.75L', '0.75', 'l'],
  ['250 gr', '250', 'g'],
  ['kg 1,5', '1,5', 'kg'],
  ['2 lbs', '2', 'lb'],
])('%s is a number and what it counts', (text, number, unit) => {
  expect(splitUnit(text)).toEqual({ number, unit })
})

test.each(['3', '2 dozen', '12 %', '12 EUR', '2 x 6', '6x330ml', '3 pcs 2', 'R2', 'pcs', 'x', '', '3 blue', '12/pcs'])(
  '%s is no such number',
  (text) => {
    expect(splitUnit(text)).toBeNull()
  },
)

test('of what a column measures, the largest unit of each kind', () => {
  expect(largestUnits(['500 g', '1,5 kg', '3 Stk', '750 ml', '20', 'text'])).toEqual(['kg', 'ml'])
  expect(largestUnits(['1', '2 pcs'])).toEqual([])
})
