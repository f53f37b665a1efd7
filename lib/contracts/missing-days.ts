import * as z from 'zod'
import { question } from './question'
import { isoDay } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

/** Whether a branch-day is missing does not depend on what was sold: of the filters only `branch` matters. */
export const missingDaysQuery = withRangeRules(question(viewShape))

export const missingDaysResponse = z.strictObject({
  ...viewEcho,
  /** Branch-days in the range with a sale, and those on which sales were to be expected and none came. */
  delivered: z.number().int(),
  missing: z.number().int(),
  /** Branches by missing days, most first; an empty key: no branch given. */
  branches: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      missing: z.number().int(),
      /** Last sale of the range and the four weeks around it. */
      lastDay: isoDay,
    }),
  ),
  /** Every day with a missing branch, ascending: how many, and the keys of the first 20. */
  days: z.array(z.strictObject({ day: isoDay, missing: z.number().int(), branches: z.array(z.string()) })),
})

export type MissingDaysInput = z.input<typeof missingDaysQuery>
export type MissingDaysQuestion = z.output<typeof missingDaysQuery>
export type MissingDaysAnswer = z.infer<typeof missingDaysResponse>
