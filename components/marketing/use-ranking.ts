'use client'
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { useView } from '../filters/use-view'
import { toLineMetric } from './overview-inputs'

const shownDimensions = ['product', 'country', 'branch'] as const satisfies readonly RankingDimension[]

export type ShownDimension = (typeof shownDimensions)[number]

const parsers = {
  by: parseAsStringLiteral(shownDimensions).withDefault('product'),
  search: parseAsString.withDefault(''),
  direction: parseAsStringLiteral(['asc', 'desc']).withDefault('desc'),
  page: parseAsInteger.withDefault(1),
}

/** What is ranked, by what and which part of it is shown: all of it in the URL. */
export function useRanking() {
  const { view } = useView()
  const [ranking, setRanking] = useQueryStates(parsers, { history: 'push', scroll: false })
  return { ranking, setRanking, metric: toLineMetric(view.metric) }
}
