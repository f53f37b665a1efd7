import { expect, test } from 'vitest'
import { monthAround, splitByMonth } from './interval'

const from = '2024-01-20T00:00:00'

test('an interval is cut where months begin', () => {
  expect(splitByMonth({ from, to: '2024-03-05T00:00:00' })).toEqual([
    { from, to: '2024-02-01T00:00:00' },
    { from: '2024-02-01T00:00:00', to: '2024-03-01T00:00:00' },
    { from: '2024-03-01T00:00:00', to: '2024-03-05T00:00:00' },
  ])
})

test('within a month it stays whole; an empty one has no parts', () => {
  const inside = { from, to: '2024-02-01T00:00:00' }
  expect(splitByMonth(inside)).toEqual([inside])
  expect(splitByMonth({ from, to: from })).toEqual([])
})

test('the month that an interval begins in', () => {
  expect(monthAround({ from, to: '2024-03-05T00:00:00' })).toEqual({
    from: '2024-01-01T00:00:00',
    to: '2024-02-01T00:00:00',
  })
})
