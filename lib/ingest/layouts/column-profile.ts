import { z } from 'zod'

const counts = z.record(z.string(), z.number())

/** How often the cells of a column showed each feature, over the sound rows of a sample. */
export const columnProfileSchema = z.strictObject({
  rows: z.int().nonnegative(),
  /** Kinds of cell: number, date, word, empty … */
  kinds: counts,
  /** Short cells with letters as `a` or `A`, digits as `9`. */
  masks: counts,
  /** Classes of first and last characters. */
  firsts: counts,
  lasts: counts,
})
export type ColumnProfile = z.infer<typeof columnProfileSchema>
