import { expect, test } from 'vitest'
import { prepareSparkline } from './prepare-sparkline'

test('draws from 0 to the highest', () => {
  expect(prepareSparkline(['5', '10', '0'])).toEqual({ path: 'M0 50L50 0L100 100', end: { x: 100, y: 100 } })
})

test('interrupts the line at gaps', () => {
  expect(prepareSparkline([1, null, 1, 1]).path).toBe('M0 0M66.67 0L100 0')
})

test('goes below the base line for negative values', () => {
  expect(prepareSparkline(['-10', '10']).path).toBe('M0 100L100 0')
})

test('has nothing to draw without values', () => {
  expect(prepareSparkline([null, null])).toEqual({ path: '', end: null })
})
