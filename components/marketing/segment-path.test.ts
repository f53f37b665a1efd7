import { expect, test } from 'vitest'
import { segmentPath } from './segment-path'

test('a segment’s list keeps the date, the money and the view it was counted in, and no page of another list', () => {
  const search = new URLSearchParams(
    'asOf=2011-10-31&monetary=gross&country=EIRE&country=!France&kept=1&hours=48&range=all&page=3',
  )
  expect(segmentPath('shop', 'at-risk', search)).toBe(
    '/shop/marketing/customers/segments/at-risk?country=EIRE&country=%21France&kept=1&hours=48&range=all&asOf=2011-10-31&monetary=gross',
  )
})

test('no filters, no question mark', () => {
  expect(segmentPath('shop', 'loyal', new URLSearchParams())).toBe('/shop/marketing/customers/segments/loyal')
})
