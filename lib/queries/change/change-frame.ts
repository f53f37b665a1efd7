import { Prisma } from '@/generated/prisma/client'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import type { ChangeMetric } from '@/lib/domain/change'
import { type Interval, isWholeDays } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { Path } from '../asked'
import { chooseSalesSource } from '../choose-source'
import { salesFacts } from '../facts/sales-facts'
import { somethingLeft, summed } from '../facts/sums-of'
import { rankedBy } from '../ranking-groups'
import type { SalesFilter } from '../sales-filter'

const { sql } = Prisma

export type ChangeQuestion = {
  readonly scope: Scope
  readonly filter: SalesFilter
  readonly metric: ChangeMetric
  readonly interval: Interval
  readonly comparison: Interval
  readonly path: Path
}

function valuesIn({ scope, filter, metric, path }: ChangeQuestion, interval: Interval, by: RankingDimension) {
  const source = chooseSalesSource({ scope, filter, by, countsOrders: true, wholeDays: isWholeDays(interval), path })
  const facts = salesFacts(source, { scope, filter, interval, by, timeMatters: 'no' })
  return sql`
    select group_key, ${rankedBy[metric]} as value, orders
    from (select group_key, ${summed} from (${facts}) facts group by group_key ${somethingLeft(scope, filter, by)}) sums`
}

/** A select of every group with sales in either period: group_key, value and orders, value and orders before. */
export const changedGroups = (question: ChangeQuestion, by: RankingDimension): Prisma.Sql => sql`
  select group_key, coalesce(latest.value, 0) as value, coalesce(earlier.value, 0) as comparison,
         coalesce(latest.orders, 0) as orders, coalesce(earlier.orders, 0) as orders_before
  from (${valuesIn(question, question.interval, by)}) latest
  full join (${valuesIn(question, question.comparison, by)}) earlier using (group_key)`
