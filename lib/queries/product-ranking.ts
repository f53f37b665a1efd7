import type { ProductRankingAnswer, ProductRankingQuestion } from '@/lib/contracts/product-ranking'
import type { MetricValues } from '@/lib/contracts/value'
import { addsUpOver, type Dimension, lineMetricKeys, type MetricKey, type MetricValue } from '@/lib/domain/metric'
import { changeOf, deriveValue, deriveValues, nobody, noSums, type Sums, shareOf } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import type { Timeframe } from '@/lib/domain/timeframe'
import type { Asked, Path } from './asked'
import { echoOf, frameOf } from './frame'
import { type RankedGroup, rankedPage, ranksIn } from './ranked-page'
import { salesByGroup } from './sales-by-group'
import { salesByInterval } from './sales-by-interval'
import { isOrderAttribute } from './sales-filter'

type Row = ProductRankingAnswer['rows'][number]
type Left = ProductRankingAnswer['left'][number]

type RowContext = {
  readonly question: ProductRankingQuestion
  readonly frame: Timeframe
  readonly total: MetricValues
  readonly before: ReadonlyMap<string, RankedGroup>
  readonly sumsOf: (group: RankedGroup) => Sums
  readonly course: (key: string | number) => Sums[]
}

/** Most of a first page stood among so many before: they are asked for while the page is, not after it. */
const LIKELY_BEFORE = 100

/** Brands and categories are sets of products; an order has one customer, as it has one branch. */
const dimensionOf = (by: ProductRankingQuestion['by']): Dimension =>
  isOrderAttribute(by) ? 'country' : by === 'branch' || by === 'customer' ? 'branch' : 'product'

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
  if (!question.sparkline || question.metric === 'active') return null
  return course(group.groupKey).map((sums, position) =>
    frame.buckets[position]?.covered ? deriveValue(question.metric, sums, nobody) : null,
  )
}

const rankedValue = (metric: MetricKey, group: RankedGroup): MetricValue =>
  deriveValue(metric, group, { active: group.active, new: 0 })

const nothingOf = (metric: MetricKey): MetricValue => deriveValue(metric, noSums, nobody)

function toRow(group: RankedGroup, context: RowContext): Row {
  const { question, frame, total, before, sumsOf } = context
  const { metric } = question
  const value = rankedValue(metric, group)
  const whole = total[metric] ?? null
  const previous = before.get(group.key)
  const comparison = frame.comparison ? (previous ? rankedValue(metric, previous) : nothingOf(metric)) : null
  return {
    rank: group.rank,
    rankBefore: previous?.rank ?? null,
    key: group.key,
    name: group.name,
    kind: group.kind,
    value,
    share: value === null || whole === null ? null : shareOf(String(value), String(whole)),
    comparison,
    change: changeOf(metric, value, comparison),
    values: {
      ...deriveValues(lineMetricKeys, sumsOf(group)),
      ...(metric === 'active' ? { active: group.active } : {}),
    },
    sparkline: sparkline(context, group),
  }
}

/** The metric of some groups in the range: distinct customers need the whole ranking, sums do not. */
async function valuesNow(
  scope: Scope,
  { question, frame: { interval } }: RowContext,
  groups: readonly RankedGroup[],
  path: Path,
): Promise<(group: RankedGroup) => MetricValue> {
  const { by, metric } = question
  if (metric === 'active') {
    const now = await ranksIn(scope, question, interval, { keys: groups.map(({ key }) => key), first: 0, path })
    const values = new Map(now.map((group) => [group.key, rankedValue(metric, group)]))
    return ({ key }) => values.get(key) ?? nothingOf(metric)
  }
  const groupKeys = groups.map(({ groupKey }) => groupKey)
  const sums = await salesByGroup(scope, { filter: question, by, groupKeys, path, intervals: [interval] })
  return ({ groupKey }) => deriveValue(metric, sums(groupKey)[0] ?? noSums, nobody)
}

/** What stood among the first of the comparison and does not now. */
async function leftOf(scope: Scope, context: RowContext, page: readonly RankedGroup[], path: Path): Promise<Left[]> {
  const { question, before } = context
  if (question.page > 1) return []
  const shown = new Set(page.map(({ key }) => key))
  const left = [...before.values()].filter(({ key, rank }) => rank <= question.size && !shown.has(key))
  if (left.length === 0) return []
  const now = await valuesNow(scope, context, left, path)
  return left.map((group) => {
    return {
      key: group.key,
      name: group.name,
      rankBefore: group.rank,
      value: now(group),
      comparison: rankedValue(question.metric, group),
    }
  })
}

/** Of the page, what did not stand among the first of the comparison. */
async function ranksBefore(
  scope: Scope,
  question: ProductRankingQuestion,
  { comparison }: Timeframe,
  { page, known, path }: { page: readonly RankedGroup[]; known: readonly RankedGroup[]; path: Path },
): Promise<RankedGroup[]> {
  const found = new Set(known.map(({ key }) => key))
  const keys = page.map(({ key }) => key).filter((key) => !found.has(key))
  return comparison && keys.length > 0 ? ranksIn(scope, question, comparison, { keys, first: 0, path }) : []
}

/** Products, brands, categories, branches, countries or customers by a metric: one page, with share, change, course and ranks. */
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
  const [{ groups, page, isWhole }, [sums = noSums], firstBefore] = await Promise.all([
    rankedPage(scope, question, frame.interval, path),
    salesByInterval(scope, { intervals: [frame.interval], filter: question, countsOrders, path }),
    frame.comparison && pageNumber === 1
      ? ranksIn(scope, question, frame.comparison, { keys: [], first: Math.max(size, LIKELY_BEFORE), path })
      : [],
  ])
  const ofPage = { filter: question, by, groupKeys: page.map(({ groupKey }) => groupKey), path }
  const [othersBefore, pageSums, course] = await Promise.all([
    ranksBefore(scope, question, frame, { page, known: firstBefore, path }),
    salesByGroup(scope, { ...ofPage, intervals: isWhole ? [] : [frame.interval] }),
    salesByGroup(scope, { ...ofPage, intervals: question.sparkline && metric !== 'active' ? frame.buckets : [] }),
  ])
  const total = totalsOf(by, sums)
  const before = new Map([...firstBefore, ...othersBefore].map((group) => [group.key, group]))
  const sumsOf = (group: RankedGroup): Sums => (isWhole ? group : (pageSums(group.groupKey)[0] ?? noSums))
  const context = { question, frame, total, before, sumsOf, course }
  return {
    ...echoOf(frame, asked.business),
    by,
    metric,
    kinds,
    total,
    groups,
    page: pageNumber,
    size,
    rows: page.map((group) => toRow(group, context)),
    left: await leftOf(scope, context, page, path),
  }
}
