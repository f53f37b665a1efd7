import * as z from 'zod'
import { metricKeys } from '@/lib/domain/metric'
import { question } from './question'
import { localTime, metricValues, repeated } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const salesTrendQuery = withRangeRules(
  question({
    ...viewShape,
    /** Repeatable; `all` for every metric. None given: net. */
    metric: repeated(z.enum(['all', ...metricKeys])),
  }),
)

/** Half open: `from` belongs to it, `to` does not. */
const interval = { from: localTime, to: localTime }

const bucket = z.strictObject({
  /** 2011-12-09T14 · 2011-12-09 · 2011-12-05 (first day of the week) · 2011-12 · 2011-Q4 · 2011 */
  key: z.string(),
  /** Clipped to the range. */
  ...interval,
  /** Its natural end lies after what has elapsed. */
  unfinished: z.boolean(),
  values: metricValues,
  /** The aligned part of the comparison, of the same elapsed length; null where it has none. */
  comparison: z.strictObject({ ...interval, values: metricValues }).nullable(),
})

export const salesTrendResponse = z.strictObject({
  ...viewEcho,
  metrics: z.array(z.enum(metricKeys)),
  total: metricValues,
  comparisonTotal: metricValues.nullable(),
  /** Buckets of the grain with a sale, and per such bucket the average of the metrics that add up over time. */
  bucketsWithSale: z.number().int(),
  average: metricValues,
  buckets: z.array(bucket),
})

export type SalesTrendInput = z.input<typeof salesTrendQuery>
export type SalesTrendQuestion = z.output<typeof salesTrendQuery>
export type SalesTrendAnswer = z.infer<typeof salesTrendResponse>
