import { addDecimals, type Decimal, decimalText, multiplyDecimals, parseDecimal } from './decimal'

function decimal(text: string): Decimal {
  const parsed = parseDecimal(text)
  if (parsed === null) throw new RangeError(`Not a decimal amount: ${text}`)
  return parsed
}

const negated = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale })

/** The shortest exact text: no trailing zeros, no minus on zero. Throws RangeError on what is no decimal number. */
export const trimDecimal = (text: string): string => decimalText(decimal(text))

export const addMoney = (a: string, b: string): string => decimalText(addDecimals(decimal(a), decimal(b)))

export const subtractMoney = (a: string, b: string): string => decimalText(addDecimals(decimal(a), negated(decimal(b))))

const magnitude = (units: bigint): bigint => (units < 0n ? -units : units)

/** Nearest whole quotient, halves away from zero. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const quotient = (magnitude(dividend) * 2n + magnitude(divisor)) / (magnitude(divisor) * 2n)
  return dividend < 0n === divisor < 0n ? quotient : -quotient
}

/** a / b to so many decimals, halves away from zero; null when b is zero. */
export function divideMoney(a: string, b: string, decimals: number): string | null {
  const [top, bottom] = [decimal(a), decimal(b)]
  if (bottom.units === 0n) return null
  const dividend = top.units * 10n ** BigInt(bottom.scale + decimals)
  const quotient = divideRounded(dividend, bottom.units * 10n ** BigInt(top.scale))
  return decimalText(addDecimals({ units: quotient, scale: decimals }, { units: 0n, scale: 0 }))
}

/** An amount so many times. */
export const multiplyMoney = (amount: string, times: number): string =>
  decimalText(multiplyDecimals(decimal(amount), { units: BigInt(times), scale: 0 }))

export const isAboveZero = (text: string): boolean => decimal(text).units > 0n
