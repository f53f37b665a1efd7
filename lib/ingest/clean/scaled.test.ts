import { describe, expect, it } from 'vitest'
import { parseDecimal } from '@/lib/domain/decimal'
import { random } from '@/lib/testing/random'
import { readNumber } from './read-number'
import { MONEY_PLACES, scaled, scaledPlain, scaledSize, scaledText } from './scaled'

const decimal = (text: string) => parseDecimal(text) ?? expect.fail(text)

describe('a decimal as a whole number of its smallest place', () => {
  it.each([
    ['0', 0],
    ['12', 1_200_000_000],
    ['-12.5', -1_250_000_000],
    ['0.00000001', 1],
    ['90071992.54740991', Number.MAX_SAFE_INTEGER],
    ['-90071992.54740991', Number.MIN_SAFE_INTEGER],
  ])('%s in hundred-millionths, and back', (text, value) => {
    expect(scaled(decimal(text), MONEY_PLACES)).toBe(value)
    expect(scaledText(value, MONEY_PLACES)).toBe(text)
  })

  it.each(['90071992.54740992', '123456789012', '-123456789012.5'])('%s is no safe number of them', (text) => {
    expect(scaled(decimal(text), MONEY_PLACES)).toBe(text)
    expect(scaledText(text, MONEY_PLACES)).toBe(text)
    expect(scaledSize(text)).toBe(text.replace('-', ''))
  })

  it.each([
    ['007.50', 75_000],
    ['.5', 5_000],
    ['5.', 50_000],
    ['-0', 0],
    ['-0.0', 0],
  ])('%s as it is written', (text, value) => {
    expect(scaledPlain(text, '.', 4)).toBe(value)
  })

  it.each(['', '-', '.', '+5', ' 5', '5 ', '1,5', '1e3', '1.2.3', '5-', '0.00001', '99999999999999', '٣'])(
    '%o is not plain',
    (text) => {
      expect(scaledPlain(text, '.', 4)).toBeNaN()
    },
  )

  it('reads what is plain as every number is read', () => {
    const chance = random(7)
    for (let i = 0; i < 20_000; i++) {
      const sign = chance.pick(['.', ','] as const)
      const digits = (most: number) => Array.from({ length: chance.whole(0, most) }, () => chance.whole(0, 9)).join('')
      const text = `${chance.pick(['', '', '-'])}${digits(9)}${chance.pick(['', sign])}${digits(4)}`
      const plain = scaledPlain(text, sign, 4)
      if (Number.isNaN(plain)) continue
      const read = readNumber(text, sign) ?? expect.fail(text)
      expect(scaled(read, 4), text).toBe(plain)
    }
  })
})
