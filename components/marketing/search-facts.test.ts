import { expect, test } from 'vitest'
import { searchFacts } from './search-facts'

test('files of a list of orders say all that narrows it', () => {
  const asked = {
    search: 'cake',
    least: '10',
    below: '20.5',
    amountBelow: '5',
    kind: 'return',
    reversed: 'true',
  } as const
  expect(searchFacts(asked)).toEqual([
    ['Search', 'cake'],
    ['Orders', 'returns'],
    ['Total of an order', 'from 10 below 20.5'],
    ['Sales under the filters', 'below 5'],
    ['Reversed', 'only orders that a later one takes back whole'],
  ])
  expect(searchFacts({})).toEqual([])
})
