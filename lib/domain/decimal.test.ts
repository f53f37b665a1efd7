import { describe, expect, it } from 'vitest'
import { addDecimals, decimalText, equalDecimals, multiplyDecimals, parseDecimal, wholeDigits } from './decimal'

const read = (text: string) => parseDecimal(text) ?? expect.fail(`${text} is a decimal`)

describe('decimal', () => {
  it.each([
    ['6', '6'],
    ['2.550', '2.55'],
    ['-0.001', '-0.001'],
    ['+007.10', '7.1'],
    ['.5', '0.5'],
    ['7.', '7'],
    ['-0.00', '0'],
    ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
  ])('reads %s as %s', (text, canonical) => {
    expect(decimalText(read(text))).toBe(canonical)
  })

  it.each(['', '.', '-', '1e3', '1,5', ' 1', '12.5o', '--1', 'Infinity', '٣'])('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeNull()
  })

  it('multiplies and adds where floats would not', () => {
    expect(decimalText(multiplyDecimals(read('3'), read('0.1')))).toBe('0.3')
    expect(decimalText(multiplyDecimals(read('-80995'), read('2.08')))).toBe('-168469.6')
    expect(decimalText(addDecimals(read('0.1'), read('0.2')))).toBe('0.3')
    expect(decimalText(addDecimals(read('-2.5'), read('2.50')))).toBe('0')
  })

  it('compares values, not texts', () => {
    expect(equalDecimals(read('2.50'), read('2.5'))).toBe(true)
    expect(equalDecimals(read('2.5'), read('25'))).toBe(false)
  })

  it('counts the digits before the point', () => {
    expect(['0', '0.05', '9.99', '-100', '12345.6'].map((text) => wholeDigits(read(text)))).toEqual([0, 0, 1, 3, 5])
  })
})
