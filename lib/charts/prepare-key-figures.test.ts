import { expect, test } from 'vitest'
import { createFormat } from './format'
import { prepareKeyFigures } from './prepare-key-figures'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const kpi = (metric: 'net' | 'orders', value: string | number, comparison: string | number | null) => ({
  metric,
  value,
  comparison,
  change: null,
  series: [],
})

const figures = prepareKeyFigures(
  {
    kpis: [kpi('orders', 46, 50), kpi('net', '585.755', '588')],
    range: { from: '2011-10-31', to: '2011-11-27' },
    comparison: { from: '2011-10-03', to: '2011-10-30' },
  },
  ['net', 'orders'],
  format,
)

test('a sentence says every figure with its change', () => {
  expect(figures.summary).toBe('Net sales £585.76 (−0.4%), Orders 46 (−8.0%).')
})

test('a table has a column each, and exact values of the range and the comparison', () => {
  expect(figures.table.columns.map(({ title, unit }) => [title, unit])).toEqual([
    ['Days', 'text'],
    ['Net sales', 'money'],
    ['Orders', 'count'],
  ])
  expect(figures.table.rows).toEqual([
    { days: '2011-10-31 to 2011-11-27', net: '585.755', orders: 46 },
    { days: '2011-10-03 to 2011-10-30', net: '588', orders: 50 },
  ])
})
