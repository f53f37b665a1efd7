import { expect, test } from 'vitest'
import { inView } from './in-view'

const shown = new URLSearchParams(
  'range=all&compare=none&country=EIRE&country=%21France&customers=known&kinds=service&kept=1&hours=72' +
    '&search=stand&sort=net&direction=asc&page=3&by=brand&view=plain',
)

test('another page keeps days, comparison, filters and as kept, not the list of the page it was left from', () => {
  expect(inView('/shop/marketing/orders', shown)).toBe(
    '/shop/marketing/orders?range=all&compare=none&country=EIRE&country=%21France&customers=known&kinds=service&kept=1&hours=72',
  )
})

test('what stands beside the view is added, takes the place of what the view says, or is left out', () => {
  const search = new URLSearchParams('range=all&country=EIRE&country=France&product=22423')
  expect(inView('/p', search, { reversed: '1', country: ['Spain', 'Italy'], product: null })).toBe(
    '/p?range=all&reversed=1&country=Spain&country=Italy',
  )
})

test('a view of which nothing was chosen leaves the address plain, so that a default view opens', () => {
  expect(inView('/shop/marketing/products', new URLSearchParams('page=2&view=plain'))).toBe('/shop/marketing/products')
})
