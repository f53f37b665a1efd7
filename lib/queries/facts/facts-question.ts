import type { RankingDimension } from '@/lib/contracts/product-ranking'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { SalesFilter } from '../sales-filter'

export type FactsQuestion = {
  readonly scope: Scope
  readonly filter: SalesFilter
  readonly interval: Interval
  readonly by: RankingDimension | 'nothing'
  /** Where it does not matter, any whole spans may come as one fact. */
  readonly timeMatters: 'exactly' | 'no'
}
