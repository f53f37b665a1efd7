import type { ClientBase } from 'pg'
import type { CleaningCount } from '@/lib/ingest/clean/cleaned-row'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import type { BloomFilter } from './bloom-filter'
import type { OnRepeated, RowNote } from './stage-writer'

const SAMPLES = 5

const notes = {
  'repeated-row': 'The row equals an earlier row of its order in every column. It was kept.',
  'repeated-order': "The order's rows stand in the file more than once. The later ones were not loaded.",
} as const

/** Samples of repeated rows and repeated orders; how many there are is counted from staging. */
export class RepeatedTally {
  #samples: Record<keyof typeof notes, RowNote[]> = { 'repeated-row': [], 'repeated-order': [] }

  readonly note: OnRepeated = (rule, note) => {
    const samples = this.#samples[rule]
    if (samples.length < SAMPLES) samples.push(note)
  }

  /** Drops samples of orders that are resolved once more. */
  forget(late: BloomFilter): void {
    for (const rule of ['repeated-row', 'repeated-order'] as const)
      this.#samples[rule] = this.#samples[rule].filter(({ keyBase }) => !late.mayHold(keyBase))
  }

  async counts(client: ClientBase, importId: number, repeatedOrderRows: number): Promise<CleaningCount[]> {
    const counted = await client.query<{ rows: number }>(
      `select coalesce(sum(repeated), 0)::integer as rows from ${stagingTables(importId).order}`,
    )
    return [
      this.#count('repeated-row', counted.rows[0]?.rows ?? 0),
      this.#count('repeated-order', repeatedOrderRows),
    ].filter(({ count }) => count > 0)
  }

  #count(rule: keyof typeof notes, count: number): CleaningCount {
    const samples = this.#samples[rule].map(({ row }) => ({ row, note: notes[rule] }))
    return { rule, count, samples: samples.sort((left, right) => left.row - right.row) }
  }
}
