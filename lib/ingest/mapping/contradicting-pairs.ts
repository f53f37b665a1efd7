import { headerTokens } from './header-tokens'

const MUCH = 0.01
export const HOURS_A_DAY = 24

/** Pairs of columns of which one cannot exceed the other: the days since the last of something, and since the first. */
export function contradictingPairs(names: readonly string[]): { last: number; first: number }[] {
  const tokens = names.map((name) => headerTokens(name))
  return tokens.flatMap((words, last) => {
    const at = words.indexOf('last')
    if (at < 0 || !words.includes('since')) return []
    const other = words.with(at, 'first').join(' ')
    const first = tokens.findIndex((each) => each.join(' ') === other)
    return first < 0 ? [] : [{ last, first }]
  })
}

/** Counts rows of such a pair that contradict, as they stand and with the last read as hours. */
export class PairTally {
  #rows = 0
  #against = 0
  #againstAsHours = 0

  add(last: number, first: number): void {
    if (Number.isNaN(last + first)) return
    this.#rows++
    if (last > first) this.#against++
    if (last / HOURS_A_DAY > first) this.#againstAsHours++
  }

  /** True where reading the column as hours resolves nearly all contradictions. */
  get looksLikeHours(): boolean {
    return this.#against > this.#rows * MUCH && this.#againstAsHours <= this.#against * MUCH
  }

  /** Rows that contradict as they stand. */
  get against(): number {
    return this.#against
  }
}
