import { expect, test } from 'vitest'
import { addMoney, divideMoney, subtractMoney, trimDecimal } from './money'

test('amounts are exact, without trailing zeros or a minus on zero', () => {
  expect(trimDecimal('9758809.99400000')).toBe('9758809.994')
  expect(trimDecimal('-0.00')).toBe('0')
  expect(addMoney('0.1', '0.2')).toBe('0.3')
  expect(subtractMoney('0.1', '0.3')).toBe('-0.2')
})

test('quotients round half away from zero', () => {
  expect(divideMoney('10655622.484', '19959', 4)).toBe('533.8756')
  expect(divideMoney('0.00005', '1', 4)).toBe('0.0001')
  expect(divideMoney('-0.00005', '1', 4)).toBe('-0.0001')
  expect(divideMoney('0.00015', '-1', 4)).toBe('-0.0002')
  expect(divideMoney('1', '0.000', 4)).toBeNull()
})

test('what is no amount is refused', () => {
  expect(() => trimDecimal('12,50')).toThrow(RangeError)
})
