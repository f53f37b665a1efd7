/** Places that staging keeps of quantities and of money. */
export const QUANTITY_PLACES = 4
export const MONEY_PLACES = 8

const ZERO = 0x30
const POINT = 0x2e
const MINUS = 0x2d

/**
 * A canonical decimal text as a whole number of 10^−places, so that sums of such are exact while they stay safe
 * integers; NaN if the value is none, or has more places.
 */
export function scaled(text: string, places: number): number {
  const negative = text.charCodeAt(0) === MINUS
  let value = 0
  let after = -1
  for (let i = negative ? 1 : 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === POINT) after = 0
    else {
      value = value * 10 + (code - ZERO)
      if (after >= 0) after++
    }
  }
  for (let i = Math.max(after, 0); i < places; i++) value *= 10
  if (after > places || value > Number.MAX_SAFE_INTEGER) return Number.NaN
  return negative ? -value : value
}
