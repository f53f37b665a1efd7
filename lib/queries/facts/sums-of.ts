import { Prisma } from '@/generated/prisma/client'
import type { RankingMetric } from '../ranking-groups'
import { leavesOutKinds, type SalesFilter } from '../sales-filter'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

/** Sums over facts as numbers; money and units still numeric. */
export const summed = sql`
  sum(gross) as gross, sum(discount) as discounts, sum(returns) as returns, sum(units) as units,
  sum(orders)::bigint as orders, sum(cancelled)::bigint as cancelled`

const none = { gross: sql`0`, discounts: sql`0`, returns: sql`0`, units: sql`0`, orders: sql`0`, cancelled: sql`0` }

const shortest: Record<RankingMetric, Partial<typeof none>> = {
  net: { gross: sql`sum(gross - discount - returns)` },
  gross: { gross: sql`sum(gross)` },
  returns: { returns: sql`sum(returns)` },
  discounts: { discounts: sql`sum(discount)` },
  orders: { orders: sql`sum(orders)::bigint` },
  units: { units: sql`sum(units)` },
  aov: { gross: sql`sum(gross - discount)`, orders: sql`sum(orders)::bigint` },
  price: { gross: sql`sum(gross)`, units: sql`sum(units)` },
  active: {},
}

/** Columns as of `summed` that give the same value of one metric, and nothing else: with many groups, each sum costs. */
export const summedFor = (metric: RankingMetric): Prisma.Sql => {
  const columns = Object.entries({ ...none, ...shortest[metric] })
  return Prisma.join(columns.map(([name, sum]) => sql`${sum} as ${Prisma.raw(name)}`))
}

/** Sums over such sums. */
export const resummed = sql`
  sum(gross) as gross, sum(discounts) as discounts, sum(returns) as returns, sum(units) as units,
  sum(orders)::bigint as orders, sum(cancelled)::bigint as cancelled`

/** The same columns as text, for the row schema `sumsColumns`; zero where there is nothing. */
export const asText = sql`
  coalesce(gross, 0)::text as gross, coalesce(discounts, 0)::text as discounts, coalesce(returns, 0)::text as returns,
  coalesce(units, 0)::text as units, coalesce(orders, 0) as orders, coalesce(cancelled, 0) as cancelled`

/** A `having` for sums by group: as kept, or without other kinds, a group of which all was left out is none. */
export const somethingLeft = (filter: SalesFilter, by: FactsQuestion['by']): Prisma.Sql =>
  filter.kept || (leavesOutKinds(filter) && by !== 'product')
    ? sql`having sum(orders) > 0 or sum(gross) <> 0 or sum(returns) <> 0 or sum(units) <> 0`
    : Prisma.empty
