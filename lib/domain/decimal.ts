/** An exact decimal number: units × 10^−scale. Canonical: scale ≥ 0 and no trailing zeros. */
export type Decimal = { readonly units: bigint; readonly scale: number }

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?$/
const ZERO: Decimal = { units: 0n, scale: 0 }

function canonical(units: bigint, scale: number): Decimal {
  if (units === 0n) return ZERO
  let left = units
  let places = scale
  while (places > 0 && left % 10n === 0n) {
    left /= 10n
    places--
  }
  return { units: left, scale: places }
}

/**
 * Reads plain decimal text (`-12.50`, `.5`, `7.`): no exponent, no grouping, no spaces.
 * @returns null if the text is anything else
 */
export function parseDecimal(text: string): Decimal | null {
  const match = PLAIN.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction = ''] = match
  if (whole === '' && fraction === '') return null
  const units = BigInt(whole + fraction)
  return canonical(sign === '-' ? -units : units, fraction.length)
}

/** Canonical text: no exponent, no trailing zeros, no leading `+` or zeros, no `-0`. */
export function decimalText(value: Decimal): string {
  if (value.scale === 0) return value.units.toString()
  const negative = value.units < 0n
  const digits = (negative ? -value.units : value.units).toString().padStart(value.scale + 1, '0')
  const point = digits.length - value.scale
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`
}

export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return canonical(left.units * right.units, left.scale + right.scale)
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale)
  const units = left.units * 10n ** BigInt(scale - left.scale) + right.units * 10n ** BigInt(scale - right.scale)
  return canonical(units, scale)
}

/** Canonical decimals are equal exactly when their parts are. */
export function equalDecimals(left: Decimal, right: Decimal): boolean {
  return left.units === right.units && left.scale === right.scale
}

/** Digits before the decimal point; 0 for values below 1. */
export function wholeDigits(value: Decimal): number {
  const digits = (value.units < 0n ? -value.units : value.units).toString().length
  return value.units === 0n ? 0 : Math.max(0, digits - value.scale)
}

/** left ÷ right to so many places, half away from zero; null where right is 0. */
export function divideDecimals(left: Decimal, right: Decimal, places: number): Decimal | null {
  if (right.units === 0n) return null
  const negative = left.units < 0n !== right.units < 0n
  const size = (units: bigint) => (units < 0n ? -units : units)
  const dividend = size(left.units) * 10n ** BigInt(places + right.scale)
  const divisor = size(right.units) * 10n ** BigInt(left.scale)
  const units = (2n * dividend + divisor) / (2n * divisor)
  return canonical(negative ? -units : units, places)
}
