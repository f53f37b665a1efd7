import { expect, test } from 'vitest'
import { segmentSlugs } from '../domain/segment'
import { createFormat } from './format'
import { prepareSegmentMap } from './prepare-segment-map'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })
const empty = { share: 0, revenue: '0', revenueShare: 0, customers: 0 }
const segments = segmentSlugs.map((segment) => ({ segment, ...empty }))
const held = (segment: string, share: number) => ({ customers: 1000 * share, share, segment })
const map = prepareSegmentMap({
  segments: segments.map((one) =>
    one.segment === 'lost' ? { ...one, ...held('lost', 0.3), segment: 'lost' } : { ...one, customers: 1, share: 0.019 },
  ),
  format,
})

const areaOf = (slug: string) => map.areas.find((area) => area.slug === slug && !area.continued)

test('lays the grid out from recent and rare to long ago and frequent', () => {
  expect(areaOf('new-customers')).toMatchObject({ row: 1, column: 1, rows: 1, columns: 1 })
  expect(areaOf('champions')).toMatchObject({ row: 1, column: 4, rows: 1, columns: 2 })
  expect(areaOf('potential-loyalist')).toMatchObject({ row: 1, column: 2, rows: 2, columns: 2 })
  expect(areaOf('cant-lose-them')).toMatchObject({ row: 4, column: 5, rows: 2, columns: 1 })
  expect(areaOf('lost')).toMatchObject({ row: 5, column: 1 })
})

test('covers every cell once, and labels every segment once', () => {
  const cells = map.areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)}${column + (at % columns)}`),
  )
  expect(cells).toHaveLength(25)
  expect(new Set(cells)).toHaveLength(25)
  const labelled = map.areas.filter((area) => !area.continued).map((area) => area.slug)
  expect(labelled.toSorted()).toEqual(segmentSlugs.toSorted())
})

test('joins the rest of a segment that is no rectangle', () => {
  expect(map.areas.filter((area) => area.continued)).toMatchObject([{ slug: 'hibernating', row: 5, column: 2 }])
})

test('shades by share and names the largest', () => {
  expect(areaOf('lost')?.step).toBe(6)
  expect(areaOf('loyal')?.step).toBe(1)
  expect(map.summary).toBe('Customers by segment: Lost is the largest with 300 (30.0%).')
  expect(prepareSegmentMap({ segments, format }).summary).toContain('nobody')
})
