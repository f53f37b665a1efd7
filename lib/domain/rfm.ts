import { type SegmentSlug, segmentOf } from './segment'

export const fifths = [1, 2, 3, 4, 5] as const

/** All 25 pairs of an R and an F score with their segment. */
export const rfmCells: readonly { r: number; f: number; segment: SegmentSlug }[] = fifths.flatMap((r) =>
  fifths.map((f) => ({ r, f, segment: segmentOf(r, f) })),
)

export type Measure = 'recency' | 'frequency' | 'monetary'

const symbols: Record<Measure, string> = { recency: 'R', frequency: 'F', monetary: 'M' }
const ordinals = ['first', 'second', 'third', 'fourth', 'last'] as const

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 1000) / 10} %`

/** "F = 1 for 34.4 %: the first fifth holds 34.4 %." Fifths count from the smallest value. */
export function tieSentence(tie: {
  measure: Measure
  value: string
  customers: number
  fifth: number
  inFifth: number
  all: number
}): string {
  const { measure, value, customers, fifth, inFifth, all } = tie
  const holder = ordinals[fifth - 1] ?? ordinals[4]
  return `${symbols[measure]} = ${value} for ${percent(customers, all)}: the ${holder} fifth holds ${percent(inFifth, all)}.`
}
