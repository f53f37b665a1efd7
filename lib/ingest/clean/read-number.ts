import { type Decimal, parseDecimal } from '@/lib/domain/decimal'
import { toLatinDigits } from '@/lib/ingest/parse/latin-digits'
import { undressNumber } from './undress-number'

const PLAIN = /^[+-]?[\d.,]+$/
const ARABIC_SIGNS = /[\u066b\u066c]/
const GROUPED_BY_COMMA = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/
const GROUPED_BY_POINT = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/

/**
 * Reads a number whose decimal sign is known: thousands grouped by the other sign, blanks or apostrophes, or the Indian
 * way; with a currency before or after it; in brackets or with a minus behind where negative. Null if it is anything
 * else; a percentage is no number of things or money.
 */
export function readNumber(text: string, decimalSign: '.' | ','): Decimal | null {
  if (PLAIN.test(text)) {
    const value = readPlain(text, decimalSign)
    if (value !== null) return value
  }
  const plain = withPlainDigits(text, decimalSign)
  if (plain !== text) return readNumber(plain, decimalSign)
  const digits = undressNumber(text, decimalSign)
  return digits === null ? null : parseDecimal(digits)
}

/** Arabic has signs of its own for decimals and thousands, which say themselves which they are. */
function withPlainDigits(text: string, decimalSign: '.' | ','): string {
  const plain = toLatinDigits(text)
  if (!ARABIC_SIGNS.test(plain)) return plain
  return plain.replaceAll('\u066b', decimalSign).replaceAll('\u066c', decimalSign === '.' ? ',' : '.')
}

function readPlain(text: string, decimalSign: '.' | ','): Decimal | null {
  if (decimalSign === '.') {
    if (!text.includes(',')) return parseDecimal(text)
    return GROUPED_BY_COMMA.test(text) ? parseDecimal(text.replaceAll(',', '')) : null
  }
  if (!text.includes('.')) return parseDecimal(text.replace(',', '.'))
  return GROUPED_BY_POINT.test(text) ? parseDecimal(text.replaceAll('.', '').replace(',', '.')) : null
}
