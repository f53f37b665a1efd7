import type { RankingDimension } from '@/lib/contracts/product-ranking'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { SalesFilter } from '../sales-filter'

export type FactsQuestion = {
  readonly scope: Scope
  readonly filter: SalesFilter
  readonly interval: Interval
  readonly by: RankingDimension | 'nothing'
  /** By month: whole months may come as one fact, dated on their first day. Not at all: any whole spans may. */
  readonly timeMatters: 'exactly' | 'by-month' | 'no'
}
