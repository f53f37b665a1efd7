import { GrowingBytes } from './growing-bytes'

const ZERO = 0x30
const MINUS = 0x2d
/** Whole numbers below this are written without text in between. */
const SMALL = 1_000_000_000

/** Text as bytes; numbers are written digit by digit. */
export class TextBytes extends GrowingBytes {
  /** @param text of ASCII alone */
  ascii(text: string): void {
    this.room(text.length)
    const { bytes } = this
    let at = this.length
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
    this.length = at
  }

  /** @param value a safe integer */
  integer(value: number): void {
    if (value < 0) {
      this.byte(MINUS)
      this.integer(-value)
    } else if (value < SMALL) this.#digits(value, digitsOf(value))
    else {
      const upper = Math.floor(value / SMALL)
      this.integer(upper)
      this.#digits(value - upper * SMALL, 9)
    }
  }

  #digits(value: number, count: number): void {
    this.room(count)
    const { bytes } = this
    let left = value
    for (let at = this.length + count - 1; at >= this.length; at--) {
      const rest = (left / 10) | 0
      bytes[at] = ZERO + left - rest * 10
      left = rest
    }
    this.length += count
  }
}

function digitsOf(value: number): number {
  let count = 1
  for (let bound = 10; value >= bound && count < 9; bound *= 10) count++
  return count
}
