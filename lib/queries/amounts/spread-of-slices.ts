import { Prisma } from '@/generated/prisma/client'
import { asked, spreadColumns } from './asked-percentiles'

const { sql } = Prisma

/**
 * The row of `amountSpread` from slices (see `amountSlices`): classes tell where the amount of a rank lies, and only the
 * amounts of such classes are looked at. What is taken off comes before what it is taken from, so that the first amount
 * at which a number is reached is the one.
 */
export const spreadOfSlices = (slices: Prisma.Sql): Prisma.Sql => sql`
  with classes as materialized (
    select class, orders, total, sum(orders) over (order by class)::bigint as upto
    from (
      select class, sum(orders)::bigint as orders, sum(total) as total from (${slices}) slices group by class
    ) classes
  ),
  whole as materialized (select coalesce(sum(orders), 0)::bigint as orders, sum(total) as total from classes),
  asked as materialized (${asked}),
  ranks as (
    select below as rank from asked union select above from asked
    union select 0 from whole union select orders - 1 from whole
  ),
  found as materialized (
    select rank, class, orders, rank - (upto - orders) as rank_inside
    from ranks join classes on rank >= upto - orders and rank < upto
  ),
  opened as materialized (
    select class, (sum(orders) over (order by class) - orders)::bigint as before
    from (select distinct class, orders from found) classes
  ),
  amounts as (
    select amount, sum(weight) over (order by amount, weight rows unbounded preceding) as upto
    from (select * from (${slices}) slices where class = any(array(select class from opened))) slices,
         unnest(amounts) as amount
  ),
  ranked as materialized (
    select rank, min(amount) as amount
    from found join opened using (class) join amounts on upto = before + rank_inside + 1
    group by rank
  )
  ${spreadColumns({
    least: sql`(select amount from ranked where rank = 0)`,
    most: sql`(select amount from ranked where rank = whole.orders - 1)`,
    below: sql`(select amount from ranked where rank = below)`,
    above: sql`(select amount from ranked where rank = above)`,
  })}
  from whole`
