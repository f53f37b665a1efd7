import type { inferParserType } from 'nuqs/server'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { lineMetricKeys, type MetricKey, rankingMetricKeys } from '@/lib/domain/metric'
import { productKinds } from '@/lib/domain/view-choices'
import type { FacetKey } from '../filters/facet'
import { type ShownView, toKeptInput, toViewInput } from '../filters/to-view-input'
import type { ShownWorkspace } from '../shell/workspace-context'
import type { rfmParsers } from './rfm-parsers'

type ShownRfm = inferParserType<typeof rfmParsers>

/** The figure of cards that count no people: the one chosen, where they have it, else net sales. */
export const toLineMetric = (key: MetricKey) => lineMetricKeys.find((one) => one === key) ?? 'net'

/** All there is: what is of no range, as one order or one customer, stands in it. */
export const allTime = { range: 'all', compare: 'none' } as const

export const kpisInput = (view: ShownView) => toViewInput(view)

export const salesTrendInput = (view: ShownView) => ({ ...toViewInput(view), metric: [view.metric] })

export const peakHoursInput = (view: ShownView) => ({ ...toViewInput(view), metric: toLineMetric(view.metric) })

/** Places are ranked by all they sold, so that they add up to the figures beside them; products by goods alone. */
export const rankedKinds = (by: RankingDimension, kinds: ShownView['kinds']): ShownView['kinds'] =>
  by === 'product' || kinds.length > 0 ? kinds : [...productKinds]

/** What stands beside the products of an overview: where it sold, as files tell it; else what kinds of goods there are. */
export function secondTop(hasBranches: boolean, sorts: ShownWorkspace['sorts']): FacetKey | undefined {
  if (hasBranches) return 'branch'
  if (sorts.countries) return 'country'
  if (sorts.brands) return 'brand'
  return sorts.categories ? 'category' : undefined
}

export const topInput = (view: ShownView, by: FacetKey) => ({
  ...toViewInput(view),
  by,
  kinds: rankedKinds(by, view.kinds),
  metric: toLineMetric(view.metric),
  size: 8,
})

/** How many rows of a ranking stand on a page. */
export const rankingRows = 25

/** The first page of a ranking, before anything of it was chosen. */
export const rankingInput = (view: ShownView, by: 'product') => ({
  ...toViewInput(view),
  by,
  direction: 'desc',
  page: 1,
  kinds: rankedKinds(by, view.kinds),
  metric: rankingMetricKeys.find((one) => one === view.metric) ?? 'net',
  size: rankingRows,
  sparkline: true,
})

export const rfmInput = (
  { branch, country, kept, hours }: Pick<ShownView, 'branch' | 'country' | 'kept' | 'hours'>,
  { asOf, monetary }: ShownRfm,
) => ({
  asOf: asOf ?? undefined,
  monetary,
  branch,
  country,
  ...toKeptInput({ kept, hours }),
})
