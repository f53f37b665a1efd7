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
    ['1,23,456.70', '.', '123456.7'],
    ['12.34.567,8', ',', '1234567.8'],
    ["1'234.50", '.', '1234.5'],
    ['1’234’567,5', ',', '1234567.5'],
    ['1 234,50', ',', '1234.5'],
    ['1\u00a0234,50', ',', '1234.5'],
    ['1\u202f234.50', '.', '1234.5'],
    ['$1,234.50', '.', '1234.5'],
    ['-$7.00', '.', '-7'],
    ['$-7.00', '.', '-7'],
    ['$ 7.00-', '.', '-7'],
    ['(33.62)', '.', '-33.62'],
    ['($1,033.62)', '.', '-1033.62'],
    ['$(33.62)', '.', '-33.62'],
    ['(33,62 €)', ',', '-33.62'],
    ['33,62 €', ',', '33.62'],
    ['€33,62', ',', '33.62'],
    ['EUR 33,62', ',', '33.62'],
    ['33.62 GBP', '.', '33.62'],
    ['US$ 5', '.', '5'],
    ['R$ 1.234,50', ',', '1234.5'],
    ['\\1,500', '.', '1500'],
    ['￥1,500', '.', '1500'],
    ['1,500円', '.', '1500'],
    ['1 234 kr', ',', '1234'],
    ['12,50 zł', ',', '12.5'],
    ['₹ 12,34,567', '.', '1234567'],
    ['\u221212.5', '.', '-12.5'],
    ['12.50-', '.', '-12.5'],
    ['- 12.50', '.', '-12.5'],
    ['+12.50', '.', '12.5'],
    ['1.2e-5', '.', '0.000012'],
    ['5E-02', '.', '0.05'],
  ] as const)('reads %s with the decimal sign %s', (text, sign, value) => {
    const read = readNumber(text, sign)
    expect(read && decimalText(read)).toBe(value)
  })

  it.each([
    ['12,5', '.'],
    ['1,2345', '.'],
    ['0,123', '.'],
    ['12.5', ','],
    ['1.234.56', ','],
    ['1,2,3', ','],
    ['12,5o', '.'],
    ['5.49E+15', '.'],
    ['1.5e3', '.'],
    ['--5', '.'],
    ['-(5)', '.'],
    ['12%', '.'],
    ['ABC 12', '.'],
    ['12 34', '.'],
    ["1'234 567", '.'],
    ['$', '.'],
    ['(', '.'],
    ['.', '.'],
    ['NaN', '.'],
    ['2021-03-04', '.'],
    ['10:20', '.'],
    ['', '.'],
  ] as const)('does not guess %s with the decimal sign %s', (text, sign) => {
    expect(readNumber(text, sign)).toBeNull()
  })
})

describe('readNumber, as the world writes', () => {
  const currencies = {
    ...{ 'en-US': 'USD', 'en-GB': 'GBP', 'en-IN': 'INR', 'en-AU': 'AUD', 'en-ZA': 'ZAR', de: 'EUR', 'de-CH': 'CHF' },
    ...{ fr: 'EUR', 'fr-CH': 'CHF', es: 'EUR', 'es-MX': 'MXN', it: 'EUR', nl: 'EUR', 'pt-BR': 'BRL', 'pt-PT': 'EUR' },
    ...{ sv: 'SEK', da: 'DKK', nb: 'NOK', pl: 'PLN', fi: 'EUR', cs: 'CZK', hu: 'HUF', tr: 'TRY', ja: 'JPY', zh: 'CNY' },
  }
  const values = [0, 5, 12.5, -7, 1234.5, -1234567.89, 999999, -0.05]

  it.each(Object.entries(currencies))('%s', (locale, currency) => {
    const money = { style: 'currency', currency, minimumFractionDigits: 2 } as const
    const accounting = new Intl.NumberFormat(locale, { ...money, currencySign: 'accounting' })
    const sign = accounting.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
    for (const format of [accounting, new Intl.NumberFormat(locale, { ...money, currencyDisplay: 'code' })]) {
      for (const value of values) {
        const text = format.format(value)
        const read = readNumber(text, sign)
        expect([text, read && decimalText(read)]).toEqual([text, String(value)])
      }
    }
  })
})
