const SEPARATOR = 0x1f

/**
 * A 53-bit hash of texts, as a safe integer: two 32-bit multiplicative lanes over the UTF-16 code units, each text
 * ended by a separator, finally mixed; 21 bits of the one lane over 32 bits of the other. Stored in keys: never change it.
 * @param last one more text, hashed after the others
 */
export function hash53(texts: readonly string[], last: string): number {
  hash.begin()
  for (const text of texts) hash.text(text)
  hash.text(last)
  return hash.end()
}

/** The same bit by bit: `begin`, then texts, then `end`. */
export class Hash53 {
  #low = 0
  #high = 0

  begin(): void {
    this.#low = 0x811c9dc5 | 0
    this.#high = 0x2f0b4c47
  }

  text(text: string): void {
    let low = this.#low
    let high = this.#high
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15)
    }
    this.#low = Math.imul(low ^ SEPARATOR, 0x01000193)
    this.#high = Math.imul(high ^ SEPARATOR, 0x5bd1e995) ^ (high >>> 15)
  }

  /** A text whose code units are the first bytes. */
  ascii(bytes: Uint8Array, length: number): void {
    let low = this.#low
    let high = this.#high
    for (let i = 0; i < length; i++) {
      const unit = bytes[i] ?? 0
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15)
    }
    this.#low = Math.imul(low ^ SEPARATOR, 0x01000193)
    this.#high = Math.imul(high ^ SEPARATOR, 0x5bd1e995) ^ (high >>> 15)
  }

  end(): number {
    const low = mix(this.#low ^ (this.#high >>> 13))
    const high = mix(this.#high ^ (this.#low >>> 7))
    return (high >>> 11) * 0x1_0000_0000 + (low >>> 0)
  }
}

const hash = new Hash53()

/** Spreads every bit of a lane over the whole of it: a bijection of 32 bits. */
function mix(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
