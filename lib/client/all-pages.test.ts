import { expect, test } from 'vitest'
import { allPages } from './all-pages'

const numbers = (total: number, size: number) => async (page: number) => ({
  rows: Array.from({ length: total }, (_, index) => index).slice((page - 1) * size, page * size),
  total,
})

test('has the rows of all pages in their order', async () => {
  const first = { rows: [0, 1, 2], total: 7 }
  expect(await allPages(numbers(7, 3))).toEqual({ first, rows: [0, 1, 2, 3, 4, 5, 6], total: 7 })
  expect(await allPages(numbers(6, 3))).toEqual({ first: { ...first, total: 6 }, rows: [0, 1, 2, 3, 4, 5], total: 6 })
  expect(await allPages(numbers(0, 3))).toEqual({ first: { rows: [], total: 0 }, rows: [], total: 0 })
})

test('stops in a list that is too long, and says how long it is', async () => {
  const { rows, total } = await allPages(numbers(5000, 500), 1500)
  expect(rows).toHaveLength(1500)
  expect(total).toBe(5000)
})

test('ends where a list became shorter while it was read', async () => {
  const shrinking = async (page: number) => ({ rows: page === 1 ? [1, 2] : [], total: 9 })
  expect(await allPages(shrinking)).toEqual({ first: { rows: [1, 2], total: 9 }, rows: [1, 2], total: 2 })
})
