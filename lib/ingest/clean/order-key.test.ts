import { describe, expect, it } from 'vitest'
import { orderKey } from './order-key'

describe('orderKey', () => {
  it.each([
    ['number', '536365'],
    ['number+branch', '536365|Leeds'],
    ['number+branch+day', '536365|Leeds|2021-03-23'],
    ['number+year', '536365|2021'],
  ] as const)('by %s', (rule, key) => {
    expect(orderKey(rule, '536365', 'Leeds', '2021-03-23 09:00:00')).toBe(key)
  })

  it('keeps parts apart that hold the sign between them', () => {
    expect(orderKey('number+branch', 'a|b', 'c', '')).not.toBe(orderKey('number+branch', 'a', 'b|c', ''))
    expect(orderKey('number+branch', 'a%7Cb', 'c', '')).not.toBe(orderKey('number+branch', 'a|b', 'c', ''))
  })
})
