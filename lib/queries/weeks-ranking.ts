import type { WeeksRankingAnswer, WeeksRankingQuestion } from '@/lib/contracts/weeks-ranking'
import { changeOf, deriveValue, nobody, noSums } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import type { Timeframe } from '@/lib/domain/timeframe'
import { rankedWeeks } from '@/lib/domain/view-choices'
import type { Asked, Path } from './asked'
import { echoOf, framing } from './frame'
import { type RankedGroup, rankedPage } from './ranked-page'
import { salesByGroup } from './sales-by-group'

type Window = WeeksRankingAnswer['rows'][number]['windows'][number]

/** The values of the page's groups in a window and before it. */
async function windowOf(
  scope: Scope,
  question: WeeksRankingQuestion,
  { interval, comparison }: Timeframe,
  page: readonly RankedGroup[],
  path: Path,
): Promise<(group: RankedGroup) => Window> {
  const { by, metric } = question
  const groupKeys = page.map(({ groupKey }) => groupKey)
  const sums = (intervals: Timeframe['interval'][]) =>
    salesByGroup(scope, { filter: question, by, groupKeys, path, intervals })
  const [now, before] = await Promise.all([sums([interval]), sums(comparison ? [comparison] : [])])
  return ({ groupKey }) => {
    const value = deriveValue(metric, now(groupKey)[0] ?? noSums, nobody)
    const previous = comparison ? deriveValue(metric, before(groupKey)[0] ?? noSums, nobody) : null
    return { value, comparison: previous, change: changeOf(metric, value, previous) }
  }
}

/** Brands, products, places or customers over the last 4, 12, 24 and 52 weeks, each against the weeks before. */
export async function weeksRanking(
  scope: Scope,
  given: WeeksRankingQuestion,
  asked: Asked,
): Promise<WeeksRankingAnswer> {
  const question = given.kinds.length === 0 ? { ...given, kinds: ['product' as const] } : given
  const { by, metric, kinds, weeks, page: pageNumber, size } = question
  const path = asked.path ?? 'auto'
  const frameFor = await framing(scope, asked)
  const frameOfWeeks = (count: (typeof rankedWeeks)[number]): Timeframe =>
    frameFor({ range: `last-${count}-weeks`, grain: 'week', compare: 'previous-period' })
  const frame = frameOfWeeks(weeks)
  const frames = rankedWeeks.map((count) => ({ weeks: count, frame: frameOfWeeks(count) }))
  const ranking = {
    ...question,
    range: undefined,
    grain: 'auto',
    compare: 'none',
    direction: 'desc',
    sparkline: false,
  } as const
  const { groups, page } = await rankedPage(scope, ranking, frame.interval, path)
  const windows = await Promise.all(frames.map((one) => windowOf(scope, question, one.frame, page, path)))
  return {
    ...echoOf(frame, asked.business),
    by,
    metric,
    kinds,
    windows: frames.map((one) => {
      const { range, comparison } = echoOf(one.frame, asked.business)
      return { weeks: one.weeks, range, comparison }
    }),
    groups,
    page: pageNumber,
    size,
    rows: page.map((group) => ({
      rank: group.rank,
      key: group.key,
      name: group.name,
      windows: windows.map((of) => of(group)),
    })),
  }
}
