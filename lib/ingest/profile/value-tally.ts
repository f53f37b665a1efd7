import { hash53 } from '@/lib/ingest/clean/hash'

const MOST_VALUES = 10_000
const REGISTERS = 16_384
const INDEX_SHIFT = 2 ** 39
const LOW = 2 ** 32
const BIAS = 0.7213 / (1 + 1.079 / REGISTERS)

/**
 * How many different values there are and which are the most frequent, in memory that does not grow with them. Exact up
 * to ten thousand; beyond, the number is an estimate within about 1 % (HyperLogLog, Flajolet et al. 2007), and every
 * value that stands in more than one of ten thousand rows is still found (Misra and Gries 1982), counted a little low.
 */
export class ValueTally {
  readonly #counts = new Map<string, number>()
  #registers: Uint8Array | null = null

  add(text: string): void {
    if (this.#registers !== null) this.#note(this.#registers, text)
    const known = this.#counts.get(text)
    if (known !== undefined) this.#counts.set(text, known + 1)
    else if (this.#counts.size < MOST_VALUES) this.#counts.set(text, 1)
    else this.#makeRoom(text)
  }

  /** Whether all is counted exactly. */
  get exact(): boolean {
    return this.#registers === null
  }

  get distinct(): number {
    return this.#registers === null ? this.#counts.size : estimate(this.#registers)
  }

  /** Values with the rows that hold them. */
  counts(): IterableIterator<[string, number]> {
    return this.#counts.entries()
  }

  #makeRoom(text: string): void {
    if (this.#registers === null) {
      this.#registers = new Uint8Array(REGISTERS)
      for (const value of this.#counts.keys()) this.#note(this.#registers, value)
      this.#note(this.#registers, text)
    }
    for (const [value, rows] of this.#counts) {
      if (rows === 1) this.#counts.delete(value)
      else this.#counts.set(value, rows - 1)
    }
  }

  #note(registers: Uint8Array, text: string): void {
    const hash = hash53([], text)
    const index = Math.floor(hash / INDEX_SHIFT)
    const rank = Math.clz32(hash % LOW) + 1
    if (rank > (registers[index] ?? 0)) registers[index] = rank
  }
}

/** Of few values, by how many registers are untouched. */
function estimate(registers: Uint8Array): number {
  let sum = 0
  let untouched = 0
  for (const rank of registers) {
    sum += 2 ** -rank
    if (rank === 0) untouched++
  }
  const raw = (BIAS * REGISTERS * REGISTERS) / sum
  return Math.round(raw <= 2.5 * REGISTERS && untouched > 0 ? REGISTERS * Math.log(REGISTERS / untouched) : raw)
}
