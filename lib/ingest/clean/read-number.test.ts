import { describe, expect, it } from 'vitest'
import { decimalText } from '@/lib/domain/decimal'
import { readNumber } from './read-number'

describe('readNumber', () => {
  it.each([
    ['1,234.56', '.', '1234.56'],
    ['-23,00', ',', '-23'],
    ['1.234,56', ',', '1234.56'],
    ['12,500', '.', '12500'],
    ['12,500', ',', '12.5'],
    ['1.234', ',', '1234'],
    ['0.001', '.', '0.001'],
  ] as const)('reads %s with the decimal sign %s', (text, sign, value) => {
    const read = readNumber(text, sign)
    expect(read && decimalText(read)).toBe(value)
  })

  it.each([
    ['12,5', '.'],
    ['1,23,456', '.'],
    ['12.5', ','],
    ['1.234.56', ','],
    ['1,2,3', ','],
    ['12,5o', '.'],
  ] as const)('does not guess %s with the decimal sign %s', (text, sign) => {
    expect(readNumber(text, sign)).toBeNull()
  })
})
