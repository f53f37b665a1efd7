import { expect, test } from 'vitest'
import { addressOf, pageOf, plainSearch, sortedSearch } from './saved-view'

test('a page is what stands below the marketing room of its own workspace', () => {
  expect(pageOf('/gifts/marketing', 'gifts')).toBe('')
  expect(pageOf('/gifts/marketing/products/22423', 'gifts')).toBe('products/22423')
  expect(pageOf('/gifts/marketingx', 'gifts')).toBeNull()
  expect(pageOf('/other/marketing', 'gifts')).toBeNull()
})

test('an address leads back to its page and state', () => {
  expect(addressOf('gifts', { page: '', search: '' })).toBe('/gifts/marketing')
  expect(addressOf('gifts', { page: 'products', search: 'range=all' })).toBe('/gifts/marketing/products?range=all')
})

test('searches are equal whatever the order of their names', () => {
  expect(sortedSearch('range=all&country=UK&country=France')).toBe(sortedSearch('country=UK&country=France&range=all'))
  expect(sortedSearch(plainSearch)).toBe('')
  expect(sortedSearch('country=UK&country=France')).not.toBe(sortedSearch('country=France&country=UK'))
})
