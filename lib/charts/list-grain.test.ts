import { expect, test } from 'vitest'
import { listGrain } from './list-grain'

test.each([
  ['last-7-days', null, null, 'day'],
  ['last-28-days', null, null, 'week'],
  ['last-91-days', null, null, 'week'],
  ['all', null, null, 'month'],
  ['all', '2024-01-01', '2024-01-14', 'day'],
  ['all', '2024-01-01', '2024-03-31', 'week'],
  ['last-7-days', '2024-01-01', '2024-12-31', 'month'],
] as const)('a list of %s from %s to %s has a row a %3$s', (range, from, to, grain) => {
  expect(listGrain({ range, from, to })).toBe(grain)
})
