import type { MetricValues } from '@/lib/contracts/value'
import type { Interval } from '@/lib/domain/interval'
import type { MetricKey } from '@/lib/domain/metric'
import { addSums, deriveValues, nobody, noSums, type People, type Sums } from '@/lib/domain/metric-values'
import { isAboveZero } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import type { Bucket, Timeframe } from '@/lib/domain/timeframe'
import type { Path } from './asked'
import { unknownIntervals } from './branches/unknown-intervals'
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

const arePartsOf = (whole: Interval, parts: readonly Interval[]): boolean =>
  parts.every(({ from }, index) => from === (parts[index - 1]?.to ?? whole.from)) && parts.at(-1)?.to === whole.to

/** Measures a whole and its parts; sums add up over time, distinct customers do not. */
async function measure(
  scope: Scope,
  whole: Interval | null,
  parts: readonly Interval[],
  { filter, metrics, path }: ViewQuestion,
): Promise<{ whole: Measured | null; parts: Measured[] }> {
  if (!whole) return { whole: null, parts: [] }
  const countsOrders = metrics.some((key) => orderMetrics.includes(key))
  const countsPeople = metrics.some((key) => peopleMetrics.includes(key))
  const sales = (intervals: readonly Interval[]) => salesByInterval(scope, { intervals, filter, countsOrders, path })
  const people = (intervals: readonly Interval[]) =>
    countsPeople ? peopleByInterval(scope, { intervals, filter, path }) : []
  const [partSales, wholeSales, partPeople, wholePeople] = await Promise.all([
    sales(parts),
    arePartsOf(whole, parts) ? [] : sales([whole]),
    people(parts),
    people([whole]),
  ])
  return {
    whole: { sums: wholeSales[0] ?? partSales.reduce(addSums, noSums), people: wholePeople[0] ?? nobody },
    parts: partSales.map((sums, position) => ({ sums, people: partPeople[position] ?? nobody })),
  }
}

const isEmpty = ({ sums: { orders, cancelled, returns } }: Measured): boolean =>
  orders === 0 && cancelled === 0 && !isAboveZero(returns)

/** Of the intervals, those of which nothing is known: they are empty, and a branch's day is missing in them. */
function unknownOf(
  scope: Scope,
  intervals: readonly Interval[],
  parts: readonly Measured[],
  { frame, filter, path }: ViewQuestion,
): Promise<ReadonlySet<Interval>> {
  const empty = intervals.filter((_, position) => isEmpty(parts[position] ?? { sums: noSums, people: nobody }))
  return unknownIntervals(empty, { scope, filter, coverage: frame.coverage, path })
}

/** Total, comparison, and each bucket with its aligned comparison; gaps outside the covered range and where days are missing. */
export async function measureView(scope: Scope, question: ViewQuestion): Promise<MeasuredView> {
  const { frame, metrics } = question
  const compared = frame.buckets.flatMap(({ comparison }) => (comparison ? [comparison] : []))
  const [current, before] = await Promise.all([
    measure(scope, frame.interval, frame.buckets, question),
    measure(scope, frame.comparison, compared, question),
  ])
  const [unknown, unknownBefore] = await Promise.all([
    unknownOf(scope, frame.buckets, current.parts, question),
    unknownOf(scope, compared, before.parts, question),
  ])
  const values = (measured: Measured | null | undefined): MetricValues | null =>
    measured ? deriveValues(metrics, measured.sums, measured.people) : null
  const comparisonOf = new Map(compared.map((interval, position) => [interval, before.parts[position]]))
  const comparedValues = (interval: Interval): MetricValues | null =>
    unknownBefore.has(interval) ? gaps(metrics) : values(comparisonOf.get(interval))
  return {
    total: values(current.whole) ?? gaps(metrics),
    comparisonTotal: values(before.whole),
    buckets: frame.buckets.map((bucket, position) => ({
      bucket,
      hasSale: (current.parts[position]?.sums.orders ?? 0) > 0,
      values: (bucket.covered && !unknown.has(bucket) ? values(current.parts[position]) : null) ?? gaps(metrics),
      comparison: bucket.comparison && comparedValues(bucket.comparison),
    })),
  }
}
