import * as z from 'zod'
import { metricKeys } from '@/lib/domain/metric'
import { question } from './question'
import { change, localTime, metricValue } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const kpisQuery = withRangeRules(question(viewShape))

const kpi = z.strictObject({
  metric: z.enum(metricKeys),
  value: metricValue,
  comparison: metricValue,
  /** Null without a comparison. */
  change: change.nullable(),
  /** The range in buckets of the answer's grain, for a sparkline. */
  series: z.array(z.strictObject({ from: localTime, value: metricValue, unfinished: z.boolean() })),
})

/** One entry per metric, all metrics, in the order of `metricKeys`. */
export const kpisResponse = z.strictObject({ ...viewEcho, kpis: z.array(kpi) })

export type KpisInput = z.input<typeof kpisQuery>
export type KpisQuestion = z.output<typeof kpisQuery>
export type KpisAnswer = z.infer<typeof kpisResponse>
