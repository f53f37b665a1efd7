import type { CleaningCount, Repair } from './cleaned-row'

const SAMPLES = 5
const REPAIRS = 20

export type CleaningTally = {
  /** @param note shown to a person; must not quote a personal cell */
  readonly add: (rule: string, row: number, note: string, repair?: Repair) => void
  /** By rule name. */
  readonly counts: () => CleaningCount[]
}

/** Counts how often each cleaning rule applied and keeps the first samples of each. */
export function defineCleaningTally(): CleaningTally {
  const byRule = new Map<string, { count: number; samples: CleaningCount['samples'][number][] }>()
  return {
    add(rule, row, note, repair) {
      const entry = byRule.get(rule) ?? { count: 0, samples: [] }
      byRule.set(rule, entry)
      entry.count++
      if (entry.samples.length >= (repair ? REPAIRS : SAMPLES)) return
      entry.samples.push({ row, note, ...(repair && { repair }) })
    },
    counts: () =>
      [...byRule]
        .map(([rule, { count, samples }]) => ({ rule, count, samples }))
        .sort((left, right) => (left.rule < right.rule ? -1 : 1)),
  }
}
