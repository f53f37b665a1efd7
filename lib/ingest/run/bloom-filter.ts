const HASHES = 12

/**
 * A set of texts in fixed memory that may say "perhaps" of a text that was never added, and never "no" of one that was.
 * 32 MiB and 12 hashes: at five million texts one look-up in 10^8 errs (Bloom 1970).
 */
export class BloomFilter {
  readonly #bits: Uint32Array
  readonly #mask: number
  #low = 0
  #high = 0

  /** @param bitsLog2 the filter holds 2^bitsLog2 bits */
  constructor(bitsLog2 = 28) {
    this.#bits = new Uint32Array(2 ** (bitsLog2 - 5))
    this.#mask = 2 ** bitsLog2 - 1
  }

  add(text: string): void {
    this.#hash(text)
    for (let i = 0; i < HASHES; i++) {
      const bit = (this.#low + Math.imul(i, this.#high)) & this.#mask
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
  }

  mayHold(text: string): boolean {
    this.#hash(text)
    for (let i = 0; i < HASHES; i++) {
      const bit = (this.#low + Math.imul(i, this.#high)) & this.#mask
      if (((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false
    }
    return true
  }

  /** Two 32-bit hashes, from which the others are made by double hashing (Kirsch, Mitzenmacher 2006). */
  #hash(text: string): void {
    let low = 0x9e3779b1
    let high = 0x85ebca77
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high + unit, 0xcc9e2d51) ^ (high >>> 13)
    }
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b)
    high = Math.imul(high ^ (high >>> 15), 0xc2b2ae35)
    this.#low = low ^ (low >>> 13)
    this.#high = (high ^ (high >>> 16)) | 1
  }
}
