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

test('lays the grid out from recent and rare to long ago and frequent', () => {
  expect(map.rows.map((row) => row.map((cell) => cell.r * 10 + cell.f).join(' '))).toEqual([
    '51 52 53 54 55',
    '41 42 43 44 45',
    '31 32 33 34 35',
    '21 22 23 24 25',
    '11 12 13 14 15',
  ])
})

test('labels every segment once and draws borders only between segments', () => {
  const cells = map.rows.flat()
  expect(
    cells
      .filter((cell) => cell.labelled)
      .map((cell) => cell.slug)
      .toSorted(),
  ).toEqual(segmentSlugs.toSorted())
  const at = (r: number, f: number) => cells.find((cell) => cell.r === r && cell.f === f)
  expect(at(4, 3)).toMatchObject({ slug: 'potential-loyalist', top: false, left: false })
  expect(at(3, 3)).toMatchObject({ slug: 'need-attention', top: true, left: true })
})

test('shades by share and names the largest', () => {
  expect(map.areas.get('lost')?.step).toBe(6)
  expect(map.areas.get('loyal')?.step).toBe(1)
  expect(map.summary).toBe('Customers by segment: Lost is the largest with 300 (30.0%).')
  expect(prepareSegmentMap({ segments, format }).summary).toContain('nobody')
})
