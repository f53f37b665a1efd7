import { expect, test } from 'vitest'
import type { SalesGrowthAnswer } from '../contracts/sales-growth'
import { createFormat } from './format'
import { prepareGrowth } from './prepare-growth'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const bucket = (month: string, value: string, before: string | null): SalesGrowthAnswer['buckets'][number] => ({
  key: `2024-${month}`,
  from: `2024-${month}-01T00:00:00`,
  to: `2024-${month}-28T00:00:00`,
  unfinished: month === '03',
  value,
  previous: before === null ? null : { from: '2023-12-01T00:00:00', to: '2024-01-01T00:00:00', value: before },
  growth: before === null ? null : { absolute: '0', ratio: (Number(value) - Number(before)) / Number(before) },
})

const answer: SalesGrowthAnswer = {
  asOf: '2024-03-20',
  dataFrom: '2024-01-01T09:00:00',
  dataTo: '2024-03-20T09:00:00',
  range: { from: '2024-01-01', to: '2024-03-31' },
  comparison: null,
  grain: 'month',
  currency: 'GBP',
  dataVersion: 1,
  metric: 'net',
  buckets: [bucket('01', '100', null), bucket('02', '150', '100'), bucket('03', '75', '100')],
}

test('each month against the one before, the unfinished one marked', () => {
  const { groups, summary } = prepareGrowth(answer, format)
  expect(groups.map(({ label, isUnfinished, bars }) => [label, isUnfinished, bars[0]?.value])).toEqual([
    ['Jan 24', false, null],
    ['Feb', false, 0.5],
    ['Mar', true, -0.25],
  ])
  expect(summary).toBe(
    'Net sales, growth per month: strongest +50.0% (February 2024), weakest −25.0% (March 2024), latest −25.0% (March 2024).',
  )
})

test('a month with missing branch-days says so; one without any sale is a gap, no fall to nothing', () => {
  const months = { ...answer, buckets: [bucket('01', '100', null), bucket('02', '0', '100'), bucket('03', '75', null)] }
  const { groups, summary, table } = prepareGrowth(months, format, [{ day: '2024-02-10', missing: 3 }])
  expect(groups.map(({ missing, bars }) => [missing, bars[0]?.value])).toEqual([
    [0, null],
    [3, null],
    [0, null],
  ])
  expect(summary).toContain('3 branch-days are missing.')
  expect(table.rows.map((row) => row.missing)).toEqual([0, 3, 0])
})
