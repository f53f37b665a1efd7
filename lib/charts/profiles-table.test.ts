import { expect, test } from 'vitest'
import { profilesTable } from './profiles-table'

const attribute = {
  name: 'orders',
  type: 'number' as const,
  filled: 8,
  sum: '20',
  mean: '2.5',
  min: '0',
  max: '9',
  quartiles: { lower: '1', median: '2', upper: '3' },
  distinct: 5,
  values: [],
  having: 6,
  share: 0.6,
  measureSum: '600',
  measureAverage: '100',
}

const answer = { customers: 20, matching: 10, measure: 'revenue', having: null, total: '800', average: '80' }

test('an attribute’s row has who has it, what the measure comes to, and where its numbers lie', () => {
  const { columns, rows } = profilesTable({ ...answer, attributes: [attribute] })
  const [row] = rows
  expect(columns.map(({ title, key }) => [title, row?.[key]])).toEqual([
    ['Attribute', 'orders'],
    ['Customers with it', 6],
    ['Share', 0.6],
    ['Revenue of those', '600'],
    ['Revenue on average', '100'],
    ['Unknown', 2],
    ['Least', '0'],
    ['Lower quartile', '1'],
    ['Median', '2'],
    ['Upper quartile', '3'],
    ['Most', '9'],
    ['Average', '2.5'],
    ['Sum', '20'],
  ])
})

test('without a measure there are no columns of it', () => {
  const { columns } = profilesTable({ ...answer, measure: null, attributes: [attribute] })
  expect(columns.map(({ key }) => key)).not.toContain('measureSum')
})
