import { type Decimal, parseDecimal } from '@/lib/domain/decimal'

const GROUPED_BY_COMMA = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/
const GROUPED_BY_POINT = /^[+-]?\d{1,3}(\.\d{3})+(,\d*)?$/

/** Reads a number whose decimal sign is known; thousands may be grouped by the other sign. Null if it is anything else. */
export function readNumber(text: string, decimalSign: '.' | ','): Decimal | null {
  if (decimalSign === '.') {
    if (!text.includes(',')) return parseDecimal(text)
    return GROUPED_BY_COMMA.test(text) ? parseDecimal(text.replaceAll(',', '')) : null
  }
  if (!text.includes('.')) return parseDecimal(text.replace(',', '.'))
  return GROUPED_BY_POINT.test(text) ? parseDecimal(text.replaceAll('.', '').replace(',', '.')) : null
}
