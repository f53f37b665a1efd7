import type { KpisAnswer, KpisQuestion } from '@/lib/contracts/kpis'
import { type MetricKey, metricKeys } from '@/lib/domain/metric'
import { changeOf } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'
import { type MeasuredView, measureView } from './measure-view'

function kpi(metric: MetricKey, view: MeasuredView): KpisAnswer['kpis'][number] {
  const value = view.total[metric] ?? null
  const comparison = view.comparisonTotal?.[metric] ?? null
  return {
    metric,
    value,
    comparison,
    change: changeOf(metric, value, comparison),
    series: view.buckets.map(({ bucket, values }) => ({
      from: bucket.from,
      value: values[metric] ?? null,
      unfinished: bucket.unfinished,
    })),
  }
}

/** Every metric over the range, against the comparison, with its course. */
export async function kpis(scope: Scope, question: KpisQuestion, asked: Asked): Promise<KpisAnswer> {
  const frame = await frameOf(scope, question, asked)
  const view = await measureView(scope, { frame, filter: question, metrics: metricKeys, path: asked.path ?? 'auto' })
  return { ...echoOf(frame, asked.business), kpis: metricKeys.map((metric) => kpi(metric, view)) }
}
