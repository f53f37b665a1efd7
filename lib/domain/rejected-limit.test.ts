import { expect, test } from 'vitest'
import { limitPercent, limitWords } from './rejected-limit'

test('a limit is told by what stops a run', () => {
  const words = (maxRejectedRows: number, maxRejectedShare: number) => limitWords({ maxRejectedRows, maxRejectedShare })
  expect(words(0, 0)).toBe('at the first rejected row')
  expect(words(1, 0)).toBe('at more than 1 rejected row')
  expect(words(1_000, 0)).toBe('at more than 1,000 rejected rows')
  expect(words(0, 0.025)).toBe('at more than 2.5 % rejected rows')
  expect(words(20, 0.05)).toBe('at more than 20 rejected rows, if they are more than 5 % of the file')
  expect(words(20, 1)).toBe('never, whatever is rejected')
})

test('per cents have no noise', () => {
  expect(limitPercent({ maxRejectedRows: 0, maxRejectedShare: 0.07 })).toBe(7)
  expect(limitPercent({ maxRejectedRows: 0, maxRejectedShare: 0.0015 })).toBe(0.15)
})
