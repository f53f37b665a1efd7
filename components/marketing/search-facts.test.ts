import { expect, test } from 'vitest'
import { searchFacts } from './search-facts'

test('files of a list of orders say all that narrows it', () => {
  const asked = {
    search: 'cake',
    least: '10',
    below: '20.5',
    amountBelow: '5',
    weekday: 1,
    hour: 23,
    kind: 'return',
    reversed: 'true',
  } as const
  expect(searchFacts(asked, 'en-GB')).toEqual([
    ['Search', 'cake'],
    ['Orders', 'returns'],
    ['Ordered', 'Monday, 23:00 to 00:00'],
    ['Total of an order', 'from 10 below 20.5'],
    ['Sales under the filters', 'below 5'],
    ['Reversed', 'only orders that a later one takes back whole'],
  ])
  expect(searchFacts({}, 'en-GB')).toEqual([])
})
