import * as z from 'zod'
import { metricKeys } from '@/lib/domain/metric'
import { growthGrains } from '@/lib/domain/view-choices'
import { question } from './question'
import { change, localTime, metricValue } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const salesGrowthQuery = withRangeRules(
  question({ ...viewShape, grain: z.enum(growthGrains).default('month'), metric: z.enum(metricKeys).default('net') }),
)

/** Half open: `from` belongs to it, `to` does not. */
const interval = { from: localTime, to: localTime }

export const salesGrowthResponse = z.strictObject({
  ...viewEcho,
  metric: z.enum(metricKeys),
  buckets: z.array(
    z.strictObject({
      key: z.string(),
      ...interval,
      unfinished: z.boolean(),
      value: metricValue,
      /** The same part of the month, quarter or year before; null where the data does not reach. */
      previous: z.strictObject({ ...interval, value: metricValue }).nullable(),
      growth: change.nullable(),
    }),
  ),
})

export type SalesGrowthInput = z.input<typeof salesGrowthQuery>
export type SalesGrowthQuestion = z.output<typeof salesGrowthQuery>
export type SalesGrowthAnswer = z.infer<typeof salesGrowthResponse>
