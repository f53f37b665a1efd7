/** Decimals that an amount can carry; the database keeps as many. */
const SCALE = 8
const ONE = 10n ** BigInt(SCALE)

/** Exact decimal text as a whole number of 10⁻⁸. Throws RangeError on anything else, and on more decimals. */
export function toScaled(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  const decimals = match?.[3]?.replace(/0+$/, '') ?? ''
  if (!match || decimals.length > SCALE) throw new RangeError(`Not a decimal amount: ${text}`)
  const magnitude = BigInt(`${match[2]}${decimals.padEnd(SCALE, '0')}`)
  return match[1] ? -magnitude : magnitude
}

/** The shortest exact text: no trailing zeros, no minus on zero. */
export function fromScaled(scaled: bigint): string {
  const magnitude = scaled < 0n ? -scaled : scaled
  const decimals = (magnitude % ONE).toString().padStart(SCALE, '0').replace(/0+$/, '')
  return `${scaled < 0n ? '-' : ''}${magnitude / ONE}${decimals && `.${decimals}`}`
}

export const trimDecimal = (text: string): string => fromScaled(toScaled(text))

export const addMoney = (a: string, b: string): string => fromScaled(toScaled(a) + toScaled(b))

export const subtractMoney = (a: string, b: string): string => fromScaled(toScaled(a) - toScaled(b))

/** Nearest whole quotient, halves away from zero. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor]
  const quotient = (top * 2n + bottom) / (bottom * 2n)
  return negative ? -quotient : quotient
}

/** a / b to so many decimals, halves away from zero; null when b is zero. */
export function divideMoney(a: string, b: string, decimals: number): string | null {
  const divisor = toScaled(b)
  if (divisor === 0n) return null
  const step = 10n ** BigInt(SCALE - decimals)
  return fromScaled(divideRounded(toScaled(a) * 10n ** BigInt(decimals), divisor) * step)
}
