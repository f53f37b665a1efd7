import type { MetricValues } from '@/lib/contracts/value'
import type { Interval } from '@/lib/domain/interval'
import type { MetricKey } from '@/lib/domain/metric'
import { deriveValues, nobody, type People, type Sums } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import type { Bucket, Timeframe } from '@/lib/domain/timeframe'
import type { Path } from './asked'
import { peopleByInterval } from './people-by-interval'
import { salesByInterval } from './sales-by-interval'
import type { SalesFilter } from './sales-filter'

type Measured = { readonly sums: Sums; readonly people: People }

export type MeasuredBucket = {
  readonly bucket: Bucket
  readonly hasSale: boolean
  readonly values: MetricValues
  readonly comparison: MetricValues | null
}

export type MeasuredView = {
  readonly total: MetricValues
  readonly comparisonTotal: MetricValues | null
  readonly buckets: readonly MeasuredBucket[]
}

export type ViewQuestion = {
  readonly frame: Timeframe
  readonly filter: SalesFilter
  readonly metrics: readonly MetricKey[]
  readonly path: Path
}

const peopleMetrics: readonly MetricKey[] = ['active', 'new', 'returning']
const orderMetrics: readonly MetricKey[] = ['orders', 'cancelled', 'aov', 'items-per-order']

const gaps = (metrics: readonly MetricKey[]): MetricValues => Object.fromEntries(metrics.map((key) => [key, null]))

async function measure(
  scope: Scope,
  intervals: readonly Interval[],
  { filter, metrics, path }: ViewQuestion,
): Promise<Measured[]> {
  const countsOrders = metrics.some((key) => orderMetrics.includes(key))
  const countsPeople = metrics.some((key) => peopleMetrics.includes(key))
  const [sales, people] = await Promise.all([
    salesByInterval(scope, { intervals, filter, countsOrders, path }),
    countsPeople ? peopleByInterval(scope, { intervals, filter, path }) : [],
  ])
  return sales.map((sums, position) => ({ sums, people: people[position] ?? nobody }))
}

/** Total, comparison, and each bucket with its aligned comparison; gaps outside the covered range. */
export async function measureView(scope: Scope, question: ViewQuestion): Promise<MeasuredView> {
  const { frame, metrics } = question
  const compared = frame.buckets.flatMap(({ comparison }) => (comparison ? [comparison] : []))
  const [totals, comparisonTotals, buckets, comparisons] = await Promise.all([
    measure(scope, [frame.interval], question),
    measure(scope, frame.comparison ? [frame.comparison] : [], question),
    measure(scope, frame.buckets, question),
    measure(scope, compared, question),
  ])
  const values = (measured: Measured | undefined): MetricValues | null =>
    measured ? deriveValues(metrics, measured.sums, measured.people) : null
  const comparisonOf = new Map(compared.map((interval, position) => [interval, comparisons[position]]))
  return {
    total: values(totals[0]) ?? gaps(metrics),
    comparisonTotal: values(comparisonTotals[0]),
    buckets: frame.buckets.map((bucket, position) => ({
      bucket,
      hasSale: (buckets[position]?.sums.orders ?? 0) > 0,
      values: (bucket.covered ? values(buckets[position]) : null) ?? gaps(metrics),
      comparison: bucket.comparison && values(comparisonOf.get(bucket.comparison)),
    })),
  }
}
