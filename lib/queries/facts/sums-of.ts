import { Prisma } from '@/generated/prisma/client'
import { leavesOutKinds, type SalesFilter } from '../sales-filter'

const { sql } = Prisma

/** Sums over facts as numbers; money and units still numeric. */
export const summed = sql`
  sum(gross) as gross, sum(discount) as discounts, sum(returns) as returns, sum(units) as units,
  sum(orders)::bigint as orders, sum(cancelled)::bigint as cancelled`

/** Sums over such sums. */
export const resummed = sql`
  sum(gross) as gross, sum(discounts) as discounts, sum(returns) as returns, sum(units) as units,
  sum(orders)::bigint as orders, sum(cancelled)::bigint as cancelled`

/** The same columns as text, for the row schema `sumsColumns`; zero where there is nothing. */
export const asText = sql`
  coalesce(gross, 0)::text as gross, coalesce(discounts, 0)::text as discounts, coalesce(returns, 0)::text as returns,
  coalesce(units, 0)::text as units, coalesce(orders, 0) as orders, coalesce(cancelled, 0) as cancelled`

/** A `having` for sums by group: as kept, or without other kinds, a group of which all was left out is none. */
export const somethingLeft = (filter: SalesFilter): Prisma.Sql =>
  filter.kept || leavesOutKinds(filter)
    ? sql`having sum(orders) > 0 or sum(gross) <> 0 or sum(returns) <> 0 or sum(units) <> 0`
    : Prisma.empty
