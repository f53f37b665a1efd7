import type { SalesTrendAnswer, SalesTrendQuestion } from '@/lib/contracts/sales-trend'
import type { MetricValues } from '@/lib/contracts/value'
import { addsUpOver, type MetricKey, type MetricValue, metric, metricKeys } from '@/lib/domain/metric'
import { divideMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'
import { type MeasuredBucket, measureView } from './measure-view'

const metricsOf = (asked: SalesTrendQuestion['metric']): MetricKey[] => {
  if (asked.length === 0) return ['net']
  return asked.includes('all') ? metricKeys : metricKeys.filter((key) => asked.includes(key))
}

function perBucket(key: MetricKey, total: MetricValue, buckets: number): MetricValue {
  if (total === null || buckets === 0 || !addsUpOver(key, 'time')) return null
  const average = divideMoney(String(total), String(buckets), 4)
  return metric(key).unit === 'money' || average === null ? average : Number(average)
}

const averages = (metrics: MetricKey[], total: MetricValues, buckets: number): MetricValues =>
  Object.fromEntries(metrics.map((key) => [key, perBucket(key, total[key] ?? null, buckets)]))

const toBucket = ({ bucket, values, comparison }: MeasuredBucket): SalesTrendAnswer['buckets'][number] => ({
  key: bucket.key,
  from: bucket.from,
  to: bucket.to,
  unfinished: bucket.unfinished,
  values,
  comparison: bucket.comparison && comparison && { ...bucket.comparison, values: comparison },
})

/** Sales and customers over time, with the aligned comparison. Averages have 4 decimals. */
export async function salesTrend(scope: Scope, question: SalesTrendQuestion, asked: Asked): Promise<SalesTrendAnswer> {
  const frame = await frameOf(scope, question, asked)
  const metrics = metricsOf(question.metric)
  const view = await measureView(scope, { frame, filter: question, metrics, path: asked.path ?? 'auto' })
  const bucketsWithSale = view.buckets.filter(({ hasSale }) => hasSale).length
  return {
    ...echoOf(frame, asked.business),
    metrics,
    total: view.total,
    comparisonTotal: view.comparisonTotal,
    bucketsWithSale,
    average: averages(metrics, view.total, bucketsWithSale),
    buckets: view.buckets.map(toBucket),
  }
}
