import * as z from 'zod'
import { question } from './question'
import { soughtText } from './value'

const count = z.number().int().nonnegative()
const name = soughtText(200)
/** Exact decimal text. */
const decimal = z.string()

export const profileOverviewQuery = question({
  /** The attribute that is summed and averaged; by default `revenue`, else the first number. */
  measure: name.optional(),
  /** Only customers with this attribute: true, or above 0. */
  having: name.optional(),
})

export const profileOverviewResponse = z.strictObject({
  /** Customers of whom attributes are known. */
  customers: count,
  /** Those among them that `having` leaves. */
  matching: count,
  measure: z.string().nullable(),
  having: z.string().nullable(),
  /** Sum and average of the measure over the matching customers. */
  total: decimal.nullable(),
  average: decimal.nullable(),
  /** Every attribute, by name. */
  attributes: z.array(
    z.strictObject({
      name: z.string(),
      type: z.enum(['number', 'boolean', 'text']),
      /** Matching customers of whom it is known. */
      filled: count,
      /** Of numbers. */
      sum: decimal.nullable(),
      mean: decimal.nullable(),
      min: decimal.nullable(),
      max: decimal.nullable(),
      /** Of numbers, by linear interpolation among those of whom it is known. */
      quartiles: z.strictObject({ lower: decimal, median: decimal, upper: decimal }).nullable(),
      /** Different values there are. */
      distinct: count,
      /** Of texts: the most frequent, at most eight. */
      values: z.array(z.strictObject({ value: z.string(), customers: count })),
      /** Matching customers with the attribute: true, or above 0; null for texts. */
      having: count.nullable(),
      /** having / matching. */
      share: z.number().nullable(),
      /** Sum and average of the measure over those. */
      measureSum: decimal.nullable(),
      measureAverage: decimal.nullable(),
    }),
  ),
})

export type ProfileOverviewInput = z.input<typeof profileOverviewQuery>
export type ProfileOverviewQuestion = z.output<typeof profileOverviewQuery>
export type ProfileOverviewAnswer = z.infer<typeof profileOverviewResponse>
