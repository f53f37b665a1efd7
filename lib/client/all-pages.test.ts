import { expect, test } from 'vitest'
import { allPages } from './all-pages'

const numbers = (total: number, size: number) => async (page: number) => ({
  rows: Array.from({ length: total }, (_, index) => index).slice((page - 1) * size, page * size),
  total,
})

test('has the rows of all pages in their order', async () => {
  expect(await allPages(numbers(7, 3))).toEqual({ rows: [0, 1, 2, 3, 4, 5, 6], facts: [] })
  expect(await allPages(numbers(6, 3))).toEqual({ rows: [0, 1, 2, 3, 4, 5], facts: [] })
  expect(await allPages(numbers(0, 3))).toEqual({ rows: [], facts: [] })
})

test('says what is missing of a list that is too long', async () => {
  const { rows, facts } = await allPages(numbers(5000, 500), 1500)
  expect(rows).toHaveLength(1500)
  expect(facts).toEqual([['Rows', 'the first 1,500 of 5,000']])
})

test('ends where a list became shorter while it was read', async () => {
  const shrinking = async (page: number) => ({ rows: page === 1 ? [1, 2] : [], total: 9 })
  expect(await allPages(shrinking)).toEqual({ rows: [1, 2], facts: [] })
})
