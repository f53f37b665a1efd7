import { expect, test } from 'vitest'
import { createFormat } from './format'
import { prepareTimeSeries, type SeriesPoint } from './prepare-time-series'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const point = (month: number, value: SeriesPoint['value'], more: Partial<SeriesPoint> = {}): SeriesPoint => {
  const key = `2011-${String(month).padStart(2, '0')}`
  return { key, from: `${key}-01T00:00:00`, unfinished: false, value, comparison: null, ...more }
}
const series = (...points: SeriesPoint[]) =>
  prepareTimeSeries({ title: 'Net sales', unit: 'money', better: 'more', points, grain: 'month', format })

test('keeps zeros as zeros and gaps as gaps', () => {
  expect(series(point(1, '5'), point(2, '0'), point(3, null)).points.map(({ finished }) => finished)).toEqual([
    5,
    0,
    null,
  ])
})

test('dots the unfinished end, from the last finished bucket on', () => {
  const { points } = series(point(10, '7'), point(11, '9'), point(12, '2', { unfinished: true }))
  expect(points.map(({ finished }) => finished)).toEqual([7, 9, null])
  expect(points.map(({ unfinished }) => unfinished)).toEqual([null, 9, 2])
})

test('takes the comparison from the bucket itself, never from the position in another list', () => {
  const { points, hasComparison } = series(
    point(1, '110', { comparison: { from: '2010-01-01T00:00:00', value: '100' } }),
    point(2, '50'),
    point(3, '30', { comparison: { from: '2010-03-01T00:00:00', value: '0' } }),
  )
  expect(hasComparison).toBe(true)
  expect(points.map(({ comparison }) => comparison)).toEqual([100, null, 0])
  expect(points.map(({ comparisonLabel }) => comparisonLabel)).toEqual(['January 2010', null, 'March 2010'])
  expect(points.map(({ change }) => change?.text)).toEqual(['+10.0%', undefined, 'new'])
})

test('marks values that stand alone between gaps', () => {
  const { points } = series(point(1, '1'), point(2, null), point(3, '3'), point(4, null), point(5, '5'), point(6, '6'))
  expect(points.map(({ alone }) => alone)).toEqual([true, false, true, false, false, false])
})

test('has the unit on the top tick only', () => {
  expect(series(point(1, '783000')).valueTicks.map(({ label }) => label)).toEqual([
    '0',
    '200k',
    '400k',
    '600k',
    '£800k',
  ])
})

test('says in a sentence what the line shows', () => {
  expect(series(point(1, '5'), point(2, '20000'), point(3, '7', { unfinished: true })).summary).toBe(
    'Net sales by month: highest £20.0k (February 2011), lowest £5.00 (January 2011), latest £7.00 (March 2011), not finished yet.',
  )
  expect(series(point(1, null)).summary).toBe('Net sales by month: nothing in this range.')
})

test('gives the table exact values and plain ratios', () => {
  const { table } = series(point(1, '110.005', { comparison: { from: '2010-01-01T00:00:00', value: '100' } }))
  expect(table.columns.map(({ title }) => title)).toEqual(['Month', 'Net sales', 'Net sales, compared', 'Change'])
  expect(table.rows).toEqual([
    { bucket: '2011-01-01', value: '110.005', comparison: '100', change: expect.closeTo(0.10005) },
  ])
})

test('a bucket with missing branch-days says so; without any sale it is a gap', () => {
  const points = [point(1, '5'), point(2, '0'), point(3, '0'), point(4, '4')]
  const missing = [
    { day: '2011-01-31', missing: 2 },
    { day: '2011-03-01', missing: 1 },
    { day: '2011-03-09', missing: 3 },
  ]
  const chart = prepareTimeSeries({
    title: 'Net sales',
    unit: 'money',
    better: 'more',
    points,
    missing,
    grain: 'month',
    format,
  })
  expect(chart.points.map((one) => [one.finished, one.missing])).toEqual([
    [5, 2],
    [0, 0],
    [null, 4],
    [4, 0],
  ])
  expect(chart.summary).toContain('6 branch-days are missing.')
  expect(chart.table.rows.map((row) => row.missing)).toEqual([2, 0, 4, 0])
})

test('a missing branch-day counts once, however many hours of it are shown', () => {
  const hours = Array.from({ length: 48 }, (_, hour) => {
    const from = `2011-01-0${1 + Math.floor(hour / 24)}T${String(hour % 24).padStart(2, '0')}:00:00`
    return { key: from, from, unfinished: false, value: '1', comparison: null }
  })
  const chart = prepareTimeSeries({
    title: 'Net sales',
    unit: 'money',
    better: 'more',
    points: hours,
    missing: [{ day: '2011-01-02', missing: 1 }],
    grain: 'hour',
    format,
  })
  expect(chart.points.filter(({ missing }) => missing === 1)).toHaveLength(24)
  expect(chart.summary).toContain(' 1 branch-day is missing.')
})
