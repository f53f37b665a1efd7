import { expect, test } from 'vitest'
import { keptTitle } from './kept-title'

test.each([
  [1, '1 hour'],
  [24, '24 hours'],
  [36, '36 hours'],
  [72, '3 days'],
  [168, '7 days'],
])('%i: %s', (hours, title) => {
  expect(keptTitle(hours)).toBe(title)
})
