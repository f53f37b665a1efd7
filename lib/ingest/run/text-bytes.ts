const ZERO = 0x30
const MINUS = 0x2d
/** Whole numbers below this are written without text in between. */
const SMALL = 1_000_000_000

/** Text as bytes that grow, outside the heap; numbers are written digit by digit. */
export class TextBytes {
  bytes: Buffer
  length = 0

  constructor(room = 256) {
    this.bytes = Buffer.allocUnsafeSlow(room)
  }

  /** @param text of ASCII alone */
  ascii(text: string): void {
    this.#room(text.length)
    const { bytes } = this
    let at = this.length
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
    this.length = at
  }

  text(text: string): void {
    this.#room(text.length * 3)
    this.length += this.bytes.write(text, this.length)
  }

  append(bytes: Buffer, from: number, to: number): void {
    this.#room(to - from)
    this.length += bytes.copy(this.bytes, this.length, from, to)
  }

  /** What it holds, valid until it is written to. */
  get filled(): Buffer {
    return this.bytes.subarray(0, this.length)
  }

  /** A copy of what it holds; it is empty then. */
  takeOut(): Buffer {
    const taken = Buffer.from(this.filled)
    this.length = 0
    return taken
  }

  byte(code: number): void {
    this.#room(1)
    this.bytes[this.length++] = code
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
    this.#room(count)
    const { bytes } = this
    let left = value
    for (let at = this.length + count - 1; at >= this.length; at--) {
      const rest = (left / 10) | 0
      bytes[at] = ZERO + left - rest * 10
      left = rest
    }
    this.length += count
  }

  #room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + more))
    this.bytes.copy(grown, 0, 0, this.length)
    this.bytes = grown
  }
}

function digitsOf(value: number): number {
  let count = 1
  for (let bound = 10; value >= bound && count < 9; bound *= 10) count++
  return count
}
