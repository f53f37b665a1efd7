import { expect, test } from 'vitest'
import { orderFacts, prepareExportHead, rangeFacts, rowsFacts, withOwnFacts } from './export-head'
import { createFormat } from './format'

const page = {
  workspace: { slug: 'gifts', name: 'Gifts & more', timeZone: 'Europe/London' },
  echo: {
    range: { from: '2011-11-12', to: '2011-12-09' },
    comparison: { from: '2011-10-15', to: '2011-11-11' },
    asOf: '2011-12-09',
    dataTo: '2011-12-09T12:50:00',
    dataVersion: 3,
    currency: 'GBP',
  },
  format: createFormat({ locale: 'en-GB', currency: 'GBP' }),
}

const head = (filters: string[]) => prepareExportHead({ ...page, filters })

test('says dates, zone, comparison, filters and the version of the data', () => {
  expect(head(['Country is France', 'Customers are known']).facts).toEqual([
    ['Business', 'Gifts & more, amounts in GBP'],
    ['Dates', '2011-11-12 to 2011-12-09, days of Europe/London'],
    ['Compared with', '2011-10-15 to 2011-11-11'],
    ['Filters', 'Country is France; Customers are known'],
    ['As of', '2011-12-09'],
    ['Data', 'version 3, to 9 Dec 2011, 12:50'],
  ])
})

test('of an order: whose, in which zone, of which data', () => {
  expect(orderFacts(page)).toEqual([
    ['Business', 'Gifts & more, amounts in GBP'],
    ['Times', 'of Europe/London'],
    ['Data', 'version 3, to 9 Dec 2011, 12:50'],
  ])
})

test('names files by business and dates', () => {
  expect(head([]).fileStem).toBe('gifts-2011-11-12-2011-12-09')
})

test('a card that is of other days, or of less than its page, says so', () => {
  const own = rangeFacts({ range: { from: '2011-12-09', to: '2011-12-09' }, comparison: null }, 'Europe/London')
  expect(withOwnFacts(head([]).facts, [...own, ['Search', 'cake']])).toEqual([
    ['Business', 'Gifts & more, amounts in GBP'],
    ['Dates', '2011-12-09, days of Europe/London'],
    ['Compared with', 'nothing'],
    ['Filters', 'none'],
    ['As of', '2011-12-09'],
    ['Data', 'version 3, to 9 Dec 2011, 12:50'],
    ['Search', 'cake'],
  ])
})

test('a file that has not all rows says so', () => {
  expect(rowsFacts(10_000, 512_345)).toEqual([['Rows', 'the first 10,000 of 512,345']])
  expect(rowsFacts(7, 7)).toEqual([])
})
