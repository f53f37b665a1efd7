const SIZE = 20_000
const TAILS = 0.01

/** An even sample of any number of numbers, in fixed memory (Vitter 1985, algorithm R); the same numbers, the same sample. */
export class Reservoir {
  readonly #kept = new Float64Array(SIZE)
  #seen = 0
  #state = 0x9e3779b9
  #sorted: Float64Array | undefined

  add(value: number): void {
    this.#sorted = undefined
    if (this.#seen < SIZE) this.#kept[this.#seen] = value
    else {
      const at = Math.floor(this.#fraction() * (this.#seen + 1))
      if (at < SIZE) this.#kept[at] = value
    }
    this.#seen++
  }

  /** By linear interpolation between neighbours. */
  quantiles(shares: readonly number[]): number[] {
    const sorted = this.#inOrder()
    return shares.map((share) => {
      const at = share * (sorted.length - 1)
      const low = sorted[Math.floor(at)] ?? 0
      return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? low) - low)
    })
  }

  /**
   * Equal ranges from the 1st to the 99th percentile with the rows in each; the first and last also hold what lies beyond.
   * @param rows how many numbers there were: the sample's counts are brought up to it
   */
  bars(most: number, rows: number): { label: string; rows: number }[] {
    const sorted = this.#inOrder()
    const [low = 0, high = 0] = this.quantiles([TAILS, 1 - TAILS])
    if (high <= low) return [{ label: short(low), rows }]
    const count = Math.min(most, new Set(sorted).size)
    const width = (high - low) / count
    const counts = new Array<number>(count).fill(0)
    for (const value of sorted) {
      const at = Math.min(count - 1, Math.max(0, Math.floor((value - low) / width)))
      counts[at] = (counts[at] ?? 0) + 1
    }
    return counts.map((inBar, i) => ({
      label: `${short(low + i * width)} to ${short(low + (i + 1) * width)}`,
      rows: Math.round((inBar * rows) / sorted.length),
    }))
  }

  #inOrder(): Float64Array {
    this.#sorted ??= this.#kept.slice(0, Math.min(this.#seen, SIZE)).sort()
    return this.#sorted
  }

  /** xorshift32 (Marsaglia 2003). */
  #fraction(): number {
    let state = this.#state
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    this.#state = state >>> 0
    return this.#state / 4_294_967_296
  }
}

const short = (value: number): string => String(Number(value.toPrecision(4))).replace('-', '−')
