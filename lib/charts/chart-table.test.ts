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
