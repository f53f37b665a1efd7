import { expect, test } from 'vitest'
import { scaled } from './scaled'

test.each([
  ['0', 0],
  ['12', 1_200_000_000],
  ['-12.5', -1_250_000_000],
  ['0.00000001', 1],
  ['90071992.54740991', Number.MAX_SAFE_INTEGER],
])('%s in hundred-millionths', (text, value) => {
  expect(scaled(text, 8)).toBe(value)
})

test.each(['90071992.54740992', '123456789012', '0.000000001'])('%s is no safe number of them', (text) => {
  expect(scaled(text, 8)).toBeNaN()
})
