import { expect, test } from 'vitest'
import { apiPath } from './api-path'

test('equal questions have equal addresses, whatever the order of their parameters', () => {
  const path = '/api/shop/analytics/kpis?compare=none&country=EIRE&country=%21France&range=all'
  expect(apiPath('shop', ['analytics', 'kpis'], { range: 'all', country: ['EIRE', '!France'], compare: 'none' })).toBe(
    path,
  )
  expect(apiPath('shop', ['analytics', 'kpis'], { compare: 'none', country: ['EIRE', '!France'], range: 'all' })).toBe(
    path,
  )
})

test('leaves out what is not given', () => {
  expect(apiPath('shop', ['orders'], { search: undefined, country: [], page: 2 })).toBe('/api/shop/orders?page=2')
})

test('a key with a slash, a question mark or a space stays one segment', () => {
  expect(apiPath('shop', ['orders', 'C5/3 a?b'])).toBe('/api/shop/orders/C5%2F3%20a%3Fb')
})
