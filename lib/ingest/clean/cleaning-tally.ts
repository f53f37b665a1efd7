import type { CleaningCount } from './cleaned-row'

const SAMPLES = 5

export type CleaningTally = {
  /** @param note shown to a person; must not quote a personal cell */
  readonly add: (rule: string, row: number, note: string) => void
  /** By rule name. */
  readonly counts: () => CleaningCount[]
}

/** Counts how often each cleaning rule applied and keeps the first five samples of each. */
export function defineCleaningTally(): CleaningTally {
  const byRule = new Map<string, { count: number; samples: { row: number; note: string }[] }>()
  return {
    add(rule, row, note) {
      const entry = byRule.get(rule) ?? { count: 0, samples: [] }
      byRule.set(rule, entry)
      entry.count++
      if (entry.samples.length < SAMPLES) entry.samples.push({ row, note })
    },
    counts: () =>
      [...byRule]
        .map(([rule, { count, samples }]) => ({ rule, count, samples }))
        .sort((left, right) => (left.rule < right.rule ? -1 : 1)),
  }
}
