import { describe, expect, test } from 'vitest'
import type { WhatChangedAnswer } from '../contracts/what-changed'
import { explainChange } from './explain-change'
import { createFormat } from './format'
import { prepareChangedCustomers, prepareDrivers } from './prepare-change'
import { prepareContributions } from './prepare-contributions'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const answer: WhatChangedAnswer = {
  asOf: '2024-05-31',
  dataFrom: '2024-01-01T09:00:00',
  dataTo: '2024-05-31T17:00:00',
  range: { from: '2024-05-01', to: '2024-05-31' },
  comparison: { from: '2024-04-01', to: '2024-04-30' },
  grain: 'day',
  currency: 'GBP',
  dataVersion: 1,
  metric: 'net',
  total: '130',
  comparisonTotal: '100',
  change: { absolute: '30', ratio: 0.3 },
  drivers: [
    { driver: 'orders', value: 14, comparison: 10, part: '42' },
    { driver: 'items-per-order', value: 2, comparison: 2, part: '0' },
    { driver: 'price-per-item', value: '4.8', comparison: '5.1', part: '-8' },
    { driver: 'discounts', value: '0', comparison: '0', part: '0' },
    { driver: 'returns', value: '6', comparison: '2', part: '-4' },
  ],
  customers: [
    { class: 'new', customers: 3, value: '50', comparison: '0', part: '50' },
    { class: 'lost', customers: 2, value: '0', comparison: '20', part: '-20' },
  ],
  splits: [
    {
      by: 'product',
      changed: 9,
      rows: [
        { key: 'TEA', name: 'Tea', value: '20', comparison: '60', part: '-40' },
        { key: 'MUG', name: 'Mug', value: '60', comparison: '0', part: '60' },
      ],
      other: { groups: 7, value: '50', comparison: '40', part: '10' },
      none: null,
    },
  ],
}

describe('the waterfall', () => {
  test('leads from one total to the other, each bar from where the last ended', () => {
    const { bars, zero, cut } = prepareDrivers({ ...answer, total: '80', comparisonTotal: '50' }, format)
    expect(bars.map(({ key, from, to, tone, text }) => [key, from.toFixed(3), to.toFixed(3), tone, text])).toEqual([
      ['before', '0.000', (50 / 92).toFixed(3), 'whole', '£50.00'],
      ['orders', (50 / 92).toFixed(3), '1.000', 'good', '+£42.00'],
      ['items-per-order', '1.000', '1.000', 'neutral', '£0.00'],
      ['price-per-item', (84 / 92).toFixed(3), '1.000', 'bad', '−£8.00'],
      ['returns', (80 / 92).toFixed(3), (84 / 92).toFixed(3), 'bad', '−£4.00'],
      ['after', '0.000', (80 / 92).toFixed(3), 'whole', '£80.00'],
    ])
    expect([zero, cut]).toEqual([null, null])
  })

  test('begins above 0, and says so, where the steps would be slivers', () => {
    const high = { ...answer, total: '10030', comparisonTotal: '10000' }
    const { bars, cut } = prepareDrivers(high, format)
    expect(cut).toBe('Bars begin at £9,979.00.')
    expect(bars[1]?.to).toBe(1)
    expect(bars[1]?.from).toBeCloseTo(21 / 63)
  })

  test('of returns, less is good', () => {
    const [, first, second] = prepareChangedCustomers({ ...answer, metric: 'returns' }, format).bars
    expect([first?.tone, second?.tone]).toEqual(['bad', 'good'])
  })

  test('its table has every step and both totals', () => {
    expect(prepareDrivers(answer, format).table.rows).toHaveLength(6)
  })
})

test('contributions stand gains first; the rest has no bar', () => {
  const [split] = answer.splits
  const chart = prepareContributions(split ?? expect.fail(), answer, { one: 'Product', many: 'products' }, format)
  expect(chart.bars.map(({ label, from, to, note }) => [label, from, to, note])).toEqual([
    ['Mug', 0.4, 1, 'new'],
    ['Tea', 0, 0.4, '−66.7%'],
  ])
  expect(chart.rest.map(({ label, tone, text }) => [label, tone, text])).toEqual([
    ['7 other products', 'none', '+£10.00'],
  ])
  expect(chart.table.rows).toHaveLength(3)
})

describe('the sentence', () => {
  const said = (change: Partial<WhatChangedAnswer>) =>
    explainChange({ ...answer, ...change }, format).replaceAll('\u2060', '')

  test('names what weighed most, and what went against it', () => {
    expect(said({})).toBe(
      'Net sales rose by £30.00 (+30.0%) to £130.00, mostly through more orders (+£42.00), against a lower price per item (−£8.00).',
    )
  })

  test('without factors it names customers', () => {
    expect(said({ drivers: [] })).toContain('mostly through new customers (+£50.00), against lost customers (−£20.00).')
  })

  test('says when nothing changed, and when there is nothing to compare', () => {
    expect(said({ change: { absolute: '0', ratio: 0 } })).toBe('Net sales did not change: £130.00 in both periods.')
    expect(said({ change: null })).toBe('Net sales: £130.00, with nothing to compare.')
  })
})
