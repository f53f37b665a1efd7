import type { CleaningCount } from '@/lib/ingest/clean/cleaned-row'
import type { BloomFilter } from './bloom-filter'
import type { OnRepeated, RowNote } from './stage-writer'

const SAMPLES = 5

const notes = {
  'repeated-row': 'The row equals an earlier row of its order in every column. It was kept.',
  'drop-repeated-row': 'The row equals an earlier row of its order in every column. It was not loaded.',
  'repeated-order': "The order's rows stand in the file more than once. The later ones were not loaded.",
} as const

/** Samples of repeated rows and repeated orders. */
export class RepeatedTally {
  readonly #drops: boolean
  #samples: Record<'repeated-row' | 'repeated-order', RowNote[]> = { 'repeated-row': [], 'repeated-order': [] }

  /** @param drops repeated rows are left out */
  constructor(drops = false) {
    this.#drops = drops
  }

  readonly note: OnRepeated = (rule, note) => {
    const samples = this.#samples[rule]
    if (samples.length < SAMPLES) samples.push(note)
  }

  /** Drops samples of orders that are resolved once more. */
  forget(late: BloomFilter): void {
    for (const rule of ['repeated-row', 'repeated-order'] as const)
      this.#samples[rule] = this.#samples[rule].filter(({ keyBase }) => !late.mayHold(keyBase))
  }

  /** @param duplicates rows that were not staged, @param repeated rows that equal an earlier one */
  counts(duplicates: number, repeated: number): CleaningCount[] {
    return [
      this.#count('repeated-row', repeated),
      this.#count('repeated-order', this.#drops ? duplicates - repeated : duplicates),
    ].filter(({ count }) => count > 0)
  }

  #count(what: 'repeated-row' | 'repeated-order', count: number): CleaningCount {
    const rule = what === 'repeated-row' && this.#drops ? 'drop-repeated-row' : what
    const samples = this.#samples[what].map(({ row }) => ({ row, note: notes[rule] }))
    return { rule, count, samples: samples.sort((left, right) => left.row - right.row) }
  }
}
