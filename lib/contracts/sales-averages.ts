import * as z from 'zod'
import { additiveMetricKeys } from '@/lib/domain/metric'
import { averageGrains } from '@/lib/domain/view-choices'
import { question } from './question'
import { change, metricValue } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const salesAveragesQuery = withRangeRules(
  question({ ...viewShape, metric: z.enum(additiveMetricKeys).default('net') }),
)

export const salesAveragesResponse = z.strictObject({
  ...viewEcho,
  metric: z.enum(additiveMetricKeys),
  total: metricValue,
  comparisonTotal: metricValue,
  /** Hour, day, month, fiscal year: the total divided by the number of such buckets with a sale, to 4 decimals. */
  averages: z.array(
    z.strictObject({
      grain: z.enum(averageGrains),
      buckets: z.number().int(),
      value: metricValue,
      comparisonBuckets: z.number().int().nullable(),
      comparison: metricValue,
      /** Null also for months and years of which the range and the comparison do not have equally many. */
      change: change.nullable(),
    }),
  ),
})

export type SalesAveragesInput = z.input<typeof salesAveragesQuery>
export type SalesAveragesQuestion = z.output<typeof salesAveragesQuery>
export type SalesAveragesAnswer = z.infer<typeof salesAveragesResponse>
