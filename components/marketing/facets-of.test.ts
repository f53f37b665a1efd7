import { expect, test } from 'vitest'
import type { FacetKey } from '../filters/facet'
import { filtersInForce, noFilters } from '../filters/filters-in-force'
import { readView } from '../filters/read-view'
import type { ShownView } from '../filters/to-view-input'
import { facetsOf } from './facets-of'

const unfiltered = readView('')

const filters = {
  branch: ['7'],
  country: ['France'],
  product: ['22423'],
  brand: [''],
  category: ['!food'],
  payment: ['CARD'],
  device: ['iOS'],
  channel: ['web'],
  kinds: ['service'],
  customers: 'known',
  kept: true,
} satisfies { [Key in keyof typeof noFilters]: ShownView[Key] }

const none = { brands: false, categories: false, countries: false, payments: false, devices: false, channels: false }
const every = { brands: true, categories: true, countries: true, payments: true, devices: true, channels: true }

const keysOf = (view: ShownView, hasBranches: boolean, sorts: typeof none): FacetKey[] =>
  facetsOf({ view, hasBranches, sorts, labelOf: (_, value) => value }).map(({ key }) => key)

test.each(Object.entries(filters))('a filter by %s is always told, whatever the business has', (key, value) => {
  const view = { ...unfiltered, [key]: value }
  for (const hasBranches of [false, true])
    for (const sorts of [none, every]) {
      const facets = facetsOf({ view, hasBranches, sorts, labelOf: (_, written) => written })
      const told = filtersInForce(view, facets)
      expect(told).toMatchObject([{ key, without: { [key]: noFilters[told[0]?.key as keyof typeof noFilters] } }])
    }
})

test('a business is filtered by what it has: countries as well where it has branches', () => {
  expect(keysOf(unfiltered, false, none)).toEqual(['product'])
  expect(keysOf(unfiltered, true, { ...none, countries: true })).toEqual(['branch', 'country', 'product'])
  expect(keysOf(unfiltered, true, every)).toEqual([
    'branch',
    'country',
    'product',
    'brand',
    'category',
    'payment',
    'device',
    'channel',
  ])
})
