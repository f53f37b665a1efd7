import { expect, test } from 'vitest'
import { createFormat } from '@/lib/charts/format'
import { scoredRegardless } from './scored-regardless'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })
const nothing = { product: [], brand: [], category: [], payment: [], device: [], channel: [], kinds: [] }

const said = (ranged: boolean, change: object = {}) =>
  scoredRegardless({
    analysisDate: '2011-12-09',
    view: { ...nothing, customers: 'all', ...change },
    ranged,
    format,
  })

test('says nothing where every choice applies', () => {
  expect(said(false)).toBeUndefined()
})

test('names the range and the filters that do not apply', () => {
  expect(said(true)).toBe(
    'Scored as of Fri 9 Dec 2011, by all that a customer bought until then: the range does not apply.',
  )
  expect(said(false, { brand: ['samsung'] })).toMatch(/: the filter by brand does not apply\.$/)
  expect(said(true, { product: ['22423'] })).toMatch(/: the range and the filter by product do not apply\.$/)
  expect(said(false, { payment: ['CARD'], customers: 'guest' })).toMatch(
    /: the filters by payment and known or guest do not apply\.$/,
  )
})
