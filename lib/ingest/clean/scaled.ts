import { type Decimal, decimalText } from '@/lib/domain/decimal'

/** Places that are kept of quantities and of money. */
export const QUANTITY_PLACES = 4
export const MONEY_PLACES = 8

/**
 * A decimal of at most so many places as a whole number of 10^−places where that is a safe integer, so that sums of such
 * are exact while they stay safe; else its canonical text. Equal exactly where the decimals are.
 */
export type Scaled = number | string

const LONGEST_PLAIN = 15
const MINUS = 0x2d
const ZERO = 0x30
const NINE = 0x39
const POWERS = Array.from({ length: MONEY_PLACES + 1 }, (_, places) => 10 ** places)

/** @param value of at most so many places */
export function scaled(value: Decimal, places: number): Scaled {
  const units = value.units * 10n ** BigInt(places - value.scale)
  const number = Number(units)
  return Number.isSafeInteger(number) ? number : decimalText(value)
}

/**
 * Reads digits with at most one decimal sign and a minus before them, as nearly all numbers are written; NaN for any
 * other text, and for what has more places or is no safe integer.
 */
export function scaledPlain(text: string, decimalSign: '.' | ',', places: number): number {
  const negative = text.charCodeAt(0) === MINUS
  const sign = decimalSign === '.' ? 0x2e : 0x2c
  const first = negative ? 1 : 0
  let value = 0
  let point = -1
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) value = value * 10 + (code - ZERO)
    else if (code === sign && point < 0) point = at
    else return Number.NaN
  }
  const after = point < 0 ? 0 : text.length - point - 1
  const digits = text.length - first - (point < 0 ? 0 : 1)
  if (digits === 0 || digits > LONGEST_PLAIN || after > places) return Number.NaN
  const units = value * (POWERS[places - after] ?? Number.NaN)
  if (units > Number.MAX_SAFE_INTEGER) return Number.NaN
  return negative && units !== 0 ? -units : units
}

/** Its canonical text. */
export function scaledText(value: Scaled, places: number): string {
  if (typeof value === 'string') return value
  const unit = POWERS[places] ?? 1
  const size = Math.abs(value)
  const whole = Math.floor(size / unit)
  let rest = size - whole * unit
  let left = places
  while (rest > 0 && rest % 10 === 0) {
    rest /= 10
    left--
  }
  return `${value < 0 ? '-' : ''}${whole}${rest === 0 ? '' : `.${String(rest).padStart(left, '0')}`}`
}

/** The size without the sign. */
export const scaledSize = (value: Scaled): Scaled =>
  typeof value === 'number' ? Math.abs(value) : value.replace('-', '')

/** @param value not 0 */
export function negated(value: Scaled): Scaled {
  if (typeof value === 'number') return -value
  return value.startsWith('-') ? value.slice(1) : `-${value}`
}

export const isBelowZero = (value: Scaled): boolean => (typeof value === 'number' ? value < 0 : value.startsWith('-'))
