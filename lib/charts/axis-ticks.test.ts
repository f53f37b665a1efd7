import { expect, test } from 'vitest'
import { axisTicks } from './axis-ticks'

test.each([
  [
    [783_000, 12_000],
    [0, 200_000, 400_000, 600_000, 800_000],
  ],
  [
    [39.2, 41.7],
    [0, 20, 40, 60],
  ],
  [
    [0.081, 0.034],
    [0, 0.025, 0.05, 0.075, 0.1],
  ],
  [
    [-120, 340],
    [-200, 0, 200, 400],
  ],
  [
    [-40, -3],
    [-40, -30, -20, -10, 0],
  ],
])('covers %j with round steps', (values, ticks) => {
  expect(axisTicks(values)).toEqual(ticks)
})

test('has no fractions between counts', () => {
  expect(axisTicks([1], true)).toEqual([0, 1, 2])
  expect(axisTicks([3, 7], true)).toEqual([0, 2, 4, 6, 8])
  expect(axisTicks([], true)).toEqual([0, 1, 2])
})

test('always has 3 to 6 ticks, holds 0 and covers the values', () => {
  for (let exponent = -3; exponent < 9; exponent += 0.173) {
    for (const share of [-1, -0.3, 0]) {
      const [low, high] = [share * 10 ** exponent, 10 ** exponent]
      const ticks = axisTicks([low, high])
      expect(ticks.length).toBeGreaterThanOrEqual(3)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks).toContain(0)
      expect(ticks[0]).toBeLessThanOrEqual(low)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high)
    }
  }
})
