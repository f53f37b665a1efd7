import { expect, test } from 'vitest'
import type { SalesTrendAnswer } from '../contracts/sales-trend'
import { createFormat } from './format'
import { preparePlaced } from './prepare-placed'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const bucket = (month: string, orders: number, before: number | null): SalesTrendAnswer['buckets'][number] => ({
  key: `2024-${month}`,
  from: `2024-${month}-01T00:00:00`,
  to: `2024-${month}-29T00:00:00`,
  unfinished: false,
  values: { orders, cancelled: 1, 'return-rate': 0.1 },
  comparison:
    before === null
      ? null
      : {
          from: `2023-${month}-01T00:00:00`,
          to: `2023-${month}-28T00:00:00`,
          values: { orders: before, cancelled: 2, 'return-rate': 0.25 },
        },
})

const answer = (...buckets: SalesTrendAnswer['buckets']): SalesTrendAnswer => ({
  asOf: '2024-03-20',
  dataFrom: '2023-01-01T09:00:00',
  dataTo: '2024-03-20T09:00:00',
  range: { from: '2024-01-01', to: '2024-02-29' },
  comparison: null,
  grain: 'month',
  currency: 'GBP',
  dataVersion: 1,
  metrics: ['orders', 'cancelled', 'return-rate'],
  buckets,
  total: { orders: 5, cancelled: 2, 'return-rate': 0.1 },
  comparisonTotal: null,
  average: {},
  bucketsWithSale: 2,
})

test('what it is compared with stands in the tooltip and in the table', () => {
  const { groups, table } = preparePlaced(answer(bucket('01', 4, 3), bucket('02', 1, null)), format)
  expect(groups.map(({ details }) => details.map(({ label, text }) => `${label} ${text}`))).toEqual([
    ['Return rate 10.0%', 'Placed, compared 3', 'Cancelled, compared 2', 'Return rate, compared 25.0%'],
    ['Return rate 10.0%'],
  ])
  expect(table.columns.map(({ title }) => title).slice(4)).toEqual([
    'Orders placed, compared',
    'Orders cancelled, compared',
    'Return rate, compared',
  ])
  expect(table.rows[0]).toMatchObject({ orders: 4, 'orders-compared': 3, 'return-rate-compared': 0.25 })
  expect(table.rows[1]).toMatchObject({ orders: 1, 'orders-compared': null })
})

test('months with missing branch-days say so; without any order they are a gap', () => {
  const missing = [
    { day: '2024-01-31', missing: 1 },
    { day: '2024-02-05', missing: 2 },
  ]
  const ofMonths = answer({ ...bucket('01', 4, null), to: '2024-02-01T00:00:00' }, bucket('02', 0, null))
  const { groups, table, summary } = preparePlaced(ofMonths, format, missing)
  expect(groups.map((group) => [group.missing, group.bars[0]?.value])).toEqual([
    [1, 4],
    [2, null],
  ])
  expect(table.rows.map((row) => row.missing)).toEqual([1, 2])
  expect(summary).toContain('3 branch-days are missing.')
})
