const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const MOST_AT_ONCE = 1_000_000_000
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

/**
 * Writes the canonical text of a safe integer in units of 10^−places, as `scaledText` says it, without making it.
 * @param to room for 18 characters
 * @returns its length
 */
export function writeScaled(value: number, places: number, to: Uint8Array): number {
  let at = 0
  if (value < 0) to[at++] = MINUS
  const size = value < 0 ? -value : value
  const unit = POWERS[places] ?? 1
  const whole = Math.floor(size / unit)
  let rest = (size - whole * unit) | 0
  at = writeWhole(whole, to, at)
  if (rest === 0) return at
  let left = places
  while (rest % 10 === 0) {
    rest = (rest / 10) | 0
    left--
  }
  to[at] = POINT
  for (let digit = at + left; digit > at; digit--) {
    const upper = (rest / 10) | 0
    to[digit] = ZERO + rest - upper * 10
    rest = upper
  }
  return at + 1 + left
}

function writeWhole(value: number, to: Uint8Array, from: number): number {
  if (value >= MOST_AT_ONCE) {
    const upper = Math.floor(value / MOST_AT_ONCE)
    return writeDigits((value - upper * MOST_AT_ONCE) | 0, 9, to, writeWhole(upper, to, from))
  }
  let count = 1
  for (let bound = 10; value >= bound; bound *= 10) count++
  return writeDigits(value | 0, count, to, from)
}

function writeDigits(value: number, count: number, to: Uint8Array, from: number): number {
  let left = value
  for (let digit = from + count - 1; digit >= from; digit--) {
    const upper = (left / 10) | 0
    to[digit] = ZERO + left - upper * 10
    left = upper
  }
  return from + count
}
