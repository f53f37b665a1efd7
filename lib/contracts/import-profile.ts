import * as z from 'zod'

const count = z.number().int().nonnegative()
const bar = z.strictObject({
  /** A value, or the range of values the bar stands for. */
  label: z.string(),
  rows: count,
})

/** A column of a file as it stands. Values of personal columns show their shape only. */
const profileColumn = z.object({
  place: count,
  name: z.string(),
  field: z.string().nullable(),
  personal: z.boolean(),
  type: z.enum(['empty', 'number', 'time', 'boolean', 'text']),
  filled: count,
  empty: count,
  distinct: count,
  /** False: there are about so many, and the most frequent values are in at least as many rows as they say. */
  distinctExact: z.boolean(),
  /** Of numbers and times, as text. */
  min: z.string().nullable(),
  max: z.string().nullable(),
  mean: z.number().nullable(),
  median: z.number().nullable(),
  quartiles: z.tuple([z.number(), z.number()]).nullable(),
  zeros: count,
  negative: count,
  /** Cells that are not of the column's type. */
  misfits: count,
  /** Numbers and times: equal ranges in order. */
  histogram: z.array(bar),
  /** Most frequent values. */
  top: z.array(bar),
})

const finding = z.object({
  code: z.string(),
  kind: z.enum(['warning', 'note']),
  columns: z.array(z.string()),
  rows: count,
  /** “1,336 rows have a negative quantity and price 0; they look like stock corrections.” */
  text: z.string(),
})

export const storedProfile = z.object({
  rows: count,
  /** Rows that equal an earlier row in every column. */
  duplicates: count,
  columns: z.array(profileColumn),
  findings: z.array(finding),
})

export const importProfileResponse = z.strictObject({
  sequence: count,
  fileName: z.string(),
  /** `making`: asked for and being counted; ask again. */
  state: z.enum(['making', 'ready', 'unavailable']),
  profile: storedProfile.nullable(),
})

export type ImportProfileAnswer = z.infer<typeof importProfileResponse>
export type StoredProfile = z.infer<typeof storedProfile>
