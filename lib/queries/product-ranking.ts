import type { ProductRankingAnswer, ProductRankingQuestion } from '@/lib/contracts/product-ranking'
import type { MetricValues } from '@/lib/contracts/value'
import { addsUpOver, type Dimension, lineMetricKeys } from '@/lib/domain/metric'
import { changeOf, deriveValue, deriveValues, nobody, noSums, type Sums, shareOf } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import type { Timeframe } from '@/lib/domain/timeframe'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'
import { type RankedGroup, rankedPage } from './ranked-page'
import { salesByGroup } from './sales-by-group'
import { salesByInterval } from './sales-by-interval'

type Row = ProductRankingAnswer['rows'][number]

type RowContext = {
  readonly question: ProductRankingQuestion
  readonly frame: Timeframe
  readonly total: MetricValues
  readonly before: (key: string | number) => Sums[]
  readonly course: (key: string | number) => Sums[]
}

/** Brands and categories are sets of products; an order has one customer, as it has one branch. */
const dimensionOf = (by: ProductRankingQuestion['by']): Dimension =>
  by === 'branch' || by === 'country' ? by : by === 'customer' ? 'branch' : 'product'

/** A ranking, whatever is ranked, is by sales of products proper unless told. */
const withStandardKinds = (question: ProductRankingQuestion): ProductRankingQuestion =>
  question.kinds.length === 0 ? { ...question, kinds: ['product'] } : question

function totalsOf(by: ProductRankingQuestion['by'], sums: Sums): MetricValues {
  const values = deriveValues(lineMetricKeys, sums)
  return Object.fromEntries(
    lineMetricKeys.map((key) => [key, addsUpOver(key, dimensionOf(by)) ? (values[key] ?? null) : null]),
  )
}

function sparkline({ question, frame, course }: RowContext, group: RankedGroup): Row['sparkline'] {
  if (!question.sparkline) return null
  return course(group.groupKey).map((sums, position) =>
    frame.buckets[position]?.covered ? deriveValue(question.metric, sums, nobody) : null,
  )
}

function toRow(group: RankedGroup, context: RowContext): Row {
  const { question, frame, total, before } = context
  const values = deriveValues(lineMetricKeys, group)
  const value = values[question.metric] ?? null
  const whole = total[question.metric] ?? null
  const previous = before(group.groupKey)[0] ?? noSums
  const comparison = frame.comparison ? deriveValue(question.metric, previous, nobody) : null
  return {
    rank: group.rank,
    key: group.key,
    name: group.name,
    kind: group.kind,
    value,
    share: value === null || whole === null ? null : shareOf(String(value), String(whole)),
    comparison,
    change: changeOf(question.metric, value, comparison),
    values,
    sparkline: sparkline(context, group),
  }
}

/** Products, branches, countries, brands or categories by a metric: one page, with share, change and course. */
export async function productRanking(
  scope: Scope,
  given: ProductRankingQuestion,
  asked: Asked,
): Promise<ProductRankingAnswer> {
  const question = withStandardKinds(given)
  const { by, metric, kinds, page: pageNumber, size } = question
  const path = asked.path ?? 'auto'
  const frame = await frameOf(scope, question, asked)
  const countsOrders = addsUpOver('orders', dimensionOf(by))
  const [{ groups, page }, [sums = noSums]] = await Promise.all([
    rankedPage(scope, question, frame.interval, path),
    salesByInterval(scope, { intervals: [frame.interval], filter: question, countsOrders, path }),
  ])
  const ofPage = { filter: question, by, groupKeys: page.map(({ groupKey }) => groupKey), path }
  const [before, course] = await Promise.all([
    salesByGroup(scope, { ...ofPage, intervals: frame.comparison ? [frame.comparison] : [] }),
    salesByGroup(scope, { ...ofPage, intervals: question.sparkline ? frame.buckets : [] }),
  ])
  const total = totalsOf(by, sums)
  return {
    ...echoOf(frame, asked.business),
    by,
    metric,
    kinds,
    total,
    groups,
    page: pageNumber,
    size,
    rows: page.map((group) => toRow(group, { question, frame, total, before, course })),
  }
}
