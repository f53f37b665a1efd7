import { expect, test } from 'vitest'
import type { OrderAmountsAnswer } from '../contracts/order-amounts'
import { createFormat } from './format'
import { prepareAmounts } from './prepare-amounts'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const answer: OrderAmountsAnswer = {
  asOf: '2024-05-31',
  dataFrom: '2024-05-01T09:00:00',
  dataTo: '2024-05-31T09:00:00',
  range: { from: '2024-05-01', to: '2024-05-31' },
  comparison: null,
  grain: 'day',
  currency: 'GBP',
  dataVersion: 1,
  orders: 200,
  average: '21.5',
  least: '1',
  most: '900',
  percentiles: [
    { percent: 25, amount: '5' },
    { percent: 50, amount: '15' },
    { percent: 75, amount: '18' },
    { percent: 90, amount: '25' },
    { percent: 99, amount: '30' },
  ],
  before: null,
  bins: [
    { from: '0', to: '10', orders: 80, comparison: null },
    { from: '10', to: '20', orders: 90, comparison: null },
    { from: '20', to: '30', orders: 28, comparison: null },
    { from: '30', to: null, orders: 2, comparison: null },
  ],
}

test('says what is cut off, and up to what', () => {
  const { beyond, groups, summary } = prepareAmounts(answer, format)
  expect(beyond).toBe('Cut off at £30.00: 2 orders (1.0%) beyond, up to £900.00, in the last bar.')
  expect(groups.map(({ label, isBeyond }) => [label, isBeyond])).toEqual([
    ['£0', false],
    ['£10', false],
    ['£20', false],
    ['£30+', true],
  ])
  expect(summary).toContain('half are below £15.00')
})

test('marks median and percentiles where they fall among the bars', () => {
  expect(prepareAmounts(answer, format).marks.map(({ at, label }) => [label, at])).toEqual([
    ['median', 1.5],
    ['p90', 2.5],
    ['p99', 3],
  ])
})

test('nothing is cut off where nothing lies beyond', () => {
  const bins = answer.bins.map((bin) => (bin.to === null ? { ...bin, orders: 0 } : bin))
  const { beyond, groups } = prepareAmounts({ ...answer, bins }, format)
  expect(beyond).toBeNull()
  expect(groups).toHaveLength(3)
})
