import { expect, test } from 'vitest'
import { niceWidth } from './nice-width'

test.each([
  [1000, 24, '50'],
  [2500, 24, '200'],
  [5990.4, 24, '250'],
  [100, 10, '10'],
  [24, 24, '1'],
  [3, 24, '0.2'],
  [0.06, 24, '0.0025'],
  [1_000_000, 20, '50000'],
])('%d in at most %i bars: %s wide', (height, most, width) => {
  expect(niceWidth(height, most)).toBe(width)
})
