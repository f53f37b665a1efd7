import type { ChangeMetric } from '@/lib/domain/change'
import { type MetricValue, metric as metricOf } from '@/lib/domain/metric'
import { subtractMoney } from '@/lib/domain/money'

/** A metric of both periods as exact text. */
export type Pair = { readonly value: string; readonly comparison: string }

/** Exact texts as the metric's values, with their difference. */
export function partOf(metric: ChangeMetric, { value, comparison }: Pair) {
  const shown = (text: string): MetricValue => (metricOf(metric).unit === 'money' ? text : Number(text))
  return { value: shown(value), comparison: shown(comparison), part: shown(subtractMoney(value, comparison)) }
}
