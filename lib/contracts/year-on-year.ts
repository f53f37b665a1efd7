import * as z from 'zod'
import { additiveMetricKeys } from '@/lib/domain/metric'
import { question } from './question'
import { change, isoDay, metricValue } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const yearOnYearQuery = withRangeRules(
  question({ ...viewShape, metric: z.enum(additiveMetricKeys).default('net') }),
)

const days = z.strictObject({ from: isoDay, to: isoDay })

export const yearOnYearResponse = z.strictObject({
  ...viewEcho,
  metric: z.enum(additiveMetricKeys),
  /** The fiscal year in which the range ends, and the one before. */
  year: days,
  lastYear: days,
  /** So far this year, and on the same date last year (null where the data does not reach). */
  soFar: metricValue,
  lastYearSoFar: metricValue,
  change: change.nullable(),
  /** Every day of the year with what came up to its end: null where not yet elapsed, or where there is no data. */
  days: z.array(z.strictObject({ day: isoDay, value: metricValue, lastDay: isoDay.nullable(), lastYear: metricValue })),
})

export type YearOnYearInput = z.input<typeof yearOnYearQuery>
export type YearOnYearQuestion = z.output<typeof yearOnYearQuery>
export type YearOnYearAnswer = z.infer<typeof yearOnYearResponse>
