'use client'
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { type MetricKey, rankingMetricKeys } from '@/lib/domain/metric'
import { useView } from '../filters/use-view'

const dimensions = [
  'product',
  'brand',
  'category',
  'country',
  'branch',
  'customer',
  'payment',
  'device',
  'channel',
] as const satisfies readonly RankingDimension[]

const parsers = {
  by: parseAsStringLiteral(dimensions),
  search: parseAsString.withDefault(''),
  direction: parseAsStringLiteral(['asc', 'desc']).withDefault('desc'),
  page: parseAsInteger.withDefault(1),
}

/** Every metric a ranking can be by; customers are not counted per customer. */
export const rankingMetrics = (by: RankingDimension): readonly (typeof rankingMetricKeys)[number][] =>
  by === 'customer' ? rankingMetricKeys.filter((key) => key !== 'active') : rankingMetricKeys

const toRankingMetric = (by: RankingDimension, key: MetricKey) => rankingMetrics(by).find((one) => one === key) ?? 'net'

/**
 * What is ranked, by what and which part of it is shown: all of it in the URL.
 * @param shown what can be ranked here, the usual first
 */
export function useRanking(shown: readonly [RankingDimension, ...RankingDimension[]]) {
  const { view } = useView()
  const [{ by: chosen, ...list }, setRanking] = useQueryStates(parsers, { history: 'push', scroll: false })
  const by = shown.find((one) => one === chosen) ?? shown[0]
  return { ranking: { ...list, by }, setRanking, metric: toRankingMetric(by, view.metric) }
}
