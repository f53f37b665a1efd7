import { expect, test } from 'vitest'
import { searchFacts } from './search-facts'

test('files of a list of orders say all that narrows it', () => {
  expect(searchFacts({ search: 'cake', least: '10', below: '20.5', kind: 'return', reversed: 'true' })).toEqual([
    ['Search', 'cake'],
    ['Orders', 'returns'],
    ['Total of an order', 'from 10 below 20.5'],
    ['Reversed', 'only orders that a later one takes back whole'],
  ])
  expect(searchFacts({})).toEqual([])
})
