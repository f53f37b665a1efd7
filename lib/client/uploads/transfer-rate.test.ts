import { expect, test } from 'vitest'
import { TransferRate } from './transfer-rate'

test('the rate is that of the last seconds', () => {
  const rate = new TransferRate()
  rate.add(0, 1000)
  expect(rate.bytesPerSecond()).toBeNull()
  rate.add(500, 1500)
  expect(rate.bytesPerSecond()).toBe(1000)
  rate.add(10_500, 11_500)
  expect(rate.bytesPerSecond()).toBeNull()
  rate.add(12_500, 12_500)
  expect(rate.bytesPerSecond()).toBe(2000)
})

test('what was sent before a pause does not count', () => {
  const rate = new TransferRate()
  rate.add(0, 0)
  rate.add(1000, 1000)
  rate.restart()
  expect(rate.bytesPerSecond()).toBeNull()
})
