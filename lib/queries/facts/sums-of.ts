import { Prisma } from '@/generated/prisma/client'
import type { Scope } from '@/lib/domain/scope'
import { allOf, kindCondition } from '../conditions'
import type { RankingMetric } from '../ranking-groups'
import { leavesOutKinds, type SalesFilter } from '../sales-filter'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

/** Sums over facts as numbers; money and units still numeric. */
export const summed = sql`
  sum(gross) as gross, sum(discount) as discounts, sum(returns) as returns, sum(units) as units,
  sum(orders)::bigint as orders, sum(cancelled)::bigint as cancelled`

const sums = {
  gross: sql`sum(gross)`,
  discounts: sql`sum(discount)`,
  returns: sql`sum(returns)`,
  units: sql`sum(units)`,
  orders: sql`sum(orders)::bigint`,
  cancelled: sql`sum(cancelled)::bigint`,
}

const needed: Record<RankingMetric, readonly (keyof typeof sums)[]> = {
  net: ['gross', 'discounts', 'returns'],
  gross: ['gross'],
  returns: ['returns'],
  discounts: ['discounts'],
  orders: ['orders'],
  units: ['units'],
  aov: ['gross', 'discounts', 'orders'],
  price: ['gross', 'units'],
  active: [],
}

/** Columns as of `summed`, but only what one metric needs, else 0: with many rows, each sum costs. */
export const summedFor = (metric: RankingMetric): Prisma.Sql =>
  Prisma.join(
    (Object.keys(sums) as (keyof typeof sums)[]).map(
      (name) => sql`${needed[metric].includes(name) ? sums[name] : sql`0`} as ${Prisma.raw(name)}`,
    ),
  )

/** Sums over such sums. */
export const resummed = sql`
  sum(gross) as gross, sum(discounts) as discounts, sum(returns) as returns, sum(units) as units,
  sum(orders)::bigint as orders, sum(cancelled)::bigint as cancelled`

/** The same columns as text, for the row schema `sumsColumns`; zero where there is nothing. */
export const asText = sql`
  coalesce(gross, 0)::text as gross, coalesce(discounts, 0)::text as discounts, coalesce(returns, 0)::text as returns,
  coalesce(units, 0)::text as units, coalesce(orders, 0) as orders, coalesce(cancelled, 0) as cancelled`

/**
 * A `having` for sums by group: a group of which nothing is left, as all was taken off, is none. By product, goods of other
 * kinds are left out here.
 */
export function somethingLeft(scope: Scope, filter: SalesFilter, by: FactsQuestion['by']): Prisma.Sql {
  const ofKinds = leavesOutKinds(filter) && by === 'product' ? [kindCondition(scope, filter, sql`group_key`)] : []
  return sql`having ${allOf([sql`(sum(orders) > 0 or sum(returns) <> 0)`, ...ofKinds])}`
}
