import { expect, test } from 'vitest'
import { type ChartTable, cellText, toCsv } from './chart-table'
import { createFormat } from './format'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const table: ChartTable = {
  columns: [
    { key: 'name', title: 'Product', unit: 'text' },
    { key: 'value', title: 'Net sales', unit: 'money' },
    { key: 'share', title: 'Share', unit: 'percent' },
  ],
  rows: [
    { name: '=HYPERLINK("http://x","y")', value: '-11062.065', share: 0.1234567 },
    { name: 'WHITE, SMALL', value: null, share: null },
  ],
}

test('writes exact values, guards texts against formulas and leaves numbers alone', () => {
  expect(toCsv(table)).toBe(
    'Product,Net sales,Share\r\n' +
      '"\'=HYPERLINK(""http://x"",""y"")",-11062.065,0.1234567\r\n' +
      '"WHITE, SMALL",,\r\n',
  )
})

test('shows cells rounded, and unknown ones as such', () => {
  expect(cellText('-11062.065', 'money', format)).toBe('−£11,062.07')
  expect(cellText(0.1234, 'percent', format)).toBe('12.3%')
  expect(cellText(0.375, 'change', format)).toBe('+37.5%')
  expect(cellText('001', 'text', format)).toBe('001')
  expect(cellText(null, 'money', format)).toBe('–')
})

test('facts stand before the header, one comment each, whatever is in them', () => {
  const facts = [
    ['Dates', '2011-11-12 to 2011-12-09'],
    ['Filters', 'Product is a,=1+1\n@b; "c'],
  ] as const
  expect(toCsv(table, facts).split('\r\n').slice(0, 3)).toEqual([
    '# Dates: 2011-11-12 to 2011-12-09',
    "# Filters: Product is a,'=1+1 @b; ”c",
    'Product,Net sales,Share',
  ])
})

test('dates stay dates in files and are words in a table', () => {
  expect(toCsv({ columns: [{ key: 'week', title: 'Week', unit: 'week' }], rows: [{ week: '2011-12-05' }] })).toBe(
    'Week\r\n2011-12-05\r\n',
  )
  expect(cellText('2011-12-05', 'week', format)).toBe('Week of 5 Dec 2011')
  expect(cellText('2011-12-05T14:00:00', 'hour', format)).toBe('Mon 5 Dec 2011, 14:00')
})
