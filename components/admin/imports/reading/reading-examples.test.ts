import { expect, test } from 'vitest'
import { dayExample, numberExample } from './reading-examples'

test.each([
  ['03.04.2026 14:00', 'day-first', '3 April 2026'],
  ['03.04.2026 14:00', 'month-first', '4 March 2026'],
  ['12/31/2011 8:26', 'day-first', null],
  ['12/31/2011 8:26', 'month-first', '31 December 2011'],
  ['2026-04-03T08:00:00Z', 'year-first', '3 April 2026'],
  ['2026-04-03', 'day-first', null],
  ['3/4/26', 'day-first', '3 April 2026'],
  ['31.02.2026', 'day-first', null],
  ['3. April 2026', 'day-first', null],
  ['44927', 'spreadsheet-days', null],
])('%s read %s is %s', (cell, order, day) => {
  expect(dayExample(cell, order, 'en-GB')).toBe(day)
})

test.each([
  ['1.234,50', ',', '1,234.5'],
  ['1.234,50', '.', null],
  ['3,95', ',', '3.95'],
  ['3,95', '.', '395'],
  ['€ 12.50', '.', '12.5'],
  ['-7', ',', '−7'],
  ['none', ',', null],
])('%s with decimals after “%s” is %s', (cell, sign, value) => {
  expect(numberExample(cell, sign, 'en-GB')).toBe(value)
})
