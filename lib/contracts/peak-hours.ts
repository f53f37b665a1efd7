import * as z from 'zod'
import { lineMetricKeys } from '@/lib/domain/metric'
import { question } from './question'
import { change, metricValue } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const peakHoursQuery = withRangeRules(question({ ...viewShape, metric: z.enum(lineMetricKeys).default('net') }))

/** ISO weekday: 1 Monday … 7 Sunday. */
const weekday = z.number().int().min(1).max(7)

const figures = {
  value: metricValue,
  /** Per such weekday with a sale; null where there was none, or the metric does not add up over time. */
  average: metricValue,
  /** Of those days, those without a sale in the hour as 0. */
  median: metricValue,
}

export const peakHoursResponse = z.strictObject({
  ...viewEcho,
  metric: z.enum(lineMetricKeys),
  /** Days of that weekday with a sale, in the range and in the comparison: what averages and medians are over. */
  weekdays: z
    .array(z.strictObject({ weekday, days: z.number().int(), comparisonDays: z.number().int().nullable() }))
    .length(7),
  /** All 168, from Monday 0:00. */
  cells: z
    .array(
      z.strictObject({
        weekday,
        hour: z.number().int().min(0).max(23),
        ...figures,
        /** The same of the comparison; `change` is of the averages. */
        comparison: z.strictObject({ ...figures, change: change.nullable() }).nullable(),
      }),
    )
    .length(168),
})

export type PeakHoursInput = z.input<typeof peakHoursQuery>
export type PeakHoursQuestion = z.output<typeof peakHoursQuery>
export type PeakHoursAnswer = z.infer<typeof peakHoursResponse>
