import { expect, test } from 'vitest'
import { segmentPath } from './segment-path'

test('a segment’s list keeps the date, the money and the filters it was counted with, and nothing else', () => {
  const search = new URLSearchParams('asOf=2011-10-31&monetary=gross&country=EIRE&country=!France&range=all&page=3')
  expect(segmentPath('shop', 'at-risk', search)).toBe(
    '/shop/marketing/customers/segments/at-risk?asOf=2011-10-31&monetary=gross&country=EIRE&country=%21France',
  )
})

test('no filters, no question mark', () => {
  expect(segmentPath('shop', 'loyal', new URLSearchParams())).toBe('/shop/marketing/customers/segments/loyal')
})
