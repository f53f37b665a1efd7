import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { isWholeDays } from '@/lib/domain/interval'
import { noSums, type Sums } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, summed } from './facts/sums-of'
import { placeIn } from './place'
import { counted, sumsColumns } from './row'
import { type IntervalsQuestion, spanOf } from './sales-by-interval'

const { sql } = Prisma

type GroupKey = string | number

const row = z.object({ groupKey: z.union([z.number(), z.string()]), position: counted, ...sumsColumns })

export type GroupsQuestion = Omit<IntervalsQuestion, 'countsOrders'> & {
  readonly by: RankingDimension
  /** As `rankedPage` gives them. */
  readonly groupKeys: readonly GroupKey[]
}

const isOneOf = (by: RankingDimension, groupKeys: readonly GroupKey[]): Prisma.Sql =>
  by === 'product' || by === 'branch' || by === 'customer'
    ? sql`group_key = any(${[...groupKeys].map(Number)}::int[])`
    : sql`group_key = any(${[...groupKeys].map(String)}::text[])`

/** Sums of some groups in each interval, in the intervals' order. */
export async function salesByGroup(scope: Scope, question: GroupsQuestion): Promise<(key: GroupKey) => Sums[]> {
  const { intervals, filter, by, groupKeys, path } = question
  const interval = spanOf(intervals)
  if (!interval || groupKeys.length === 0) return () => intervals.map(() => noSums)
  const wholeDays = intervals.every(isWholeDays)
  const source = chooseSalesSource({ scope, filter, by, countsOrders: true, wholeDays, path })
  const place = placeIn(intervals)
  const facts = salesFacts(source, {
    scope,
    filter,
    interval,
    by,
    timeMatters: intervals.length > 1 ? 'exactly' : 'no',
  })
  const rows = await ask(
    row,
    sql`
      select group_key as "groupKey", position, ${asText} from (
        select group_key, position, ${summed} from (
          select ${place.positionOf(sql`at`)} as position, facts.*
          from (${facts}) facts where ${isOneOf(by, groupKeys)}
        ) placed
        where ${place.isInside(sql`at`, sql`position`)}
        group by group_key, position
      ) sums`,
  )
  const found = new Map(rows.map(({ groupKey, position, ...sums }) => [`${position - 1} ${groupKey}`, sums]))
  return (key) => intervals.map((_, position) => found.get(`${position} ${key}`) ?? noSums)
}
