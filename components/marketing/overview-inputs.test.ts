import { expect, test } from 'vitest'
import { readView } from '../filters/read-view'
import { peakHoursInput, rankingInput, rfmInput, salesTrendInput, topInput } from './overview-inputs'

const view = readView('?compare=none&metric=active&country=EIRE')

test('cards that count no people show net sales where a count of people is chosen', () => {
  expect(salesTrendInput(view).metric).toEqual(['active'])
  expect(peakHoursInput(view).metric).toBe('net')
  expect(topInput({ ...view, metric: 'orders' }, 'country')).toMatchObject({
    metric: 'orders',
    by: 'country',
    kinds: ['product', 'service', 'adjustment'],
  })
})

test('scores are asked as of a date, not over a range', () => {
  expect(rfmInput(view, { asOf: null, monetary: 'net' })).toEqual({
    asOf: undefined,
    monetary: 'net',
    branch: [],
    country: ['EIRE'],
  })
})

test('a ranking begins with the first page of goods by net sales, where the view’s figure is none of a ranking', () => {
  expect(rankingInput({ ...view, metric: 'return-rate' }, 'product')).toMatchObject({
    by: 'product',
    direction: 'desc',
    page: 1,
    kinds: [],
    size: 25,
    sparkline: true,
  })
})
