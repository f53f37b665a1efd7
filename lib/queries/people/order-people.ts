import { Prisma } from '@/generated/prisma/client'
import { allOf } from '../conditions'
import { buyingOrders } from './buying-orders'
import type { PeopleQuestion } from './people-question'

const { sql } = Prisma

/** Distinct customers of orders with a sale line. */
export function orderPeople({ scope, filter, span, place }: PeopleQuestion): Prisma.Sql {
  return sql`
    select position, count(*) as active, count(*) filter (where first_sale_at >= ${place.startOf(sql`position`)}) as new
    from (
      select distinct position, customer_id, first_sale_at from (
        select ${place.positionOf(sql`o.ordered_at`)} as position, o.ordered_at, o.customer_id, c.first_sale_at
        from orders o join customer c on c.workspace_id = o.workspace_id and c.id = o.customer_id
        where ${allOf(buyingOrders({ scope, filter, interval: span }))}
      ) placed
      where ${place.isInside(sql`ordered_at`, sql`position`)}
    ) people
    group by position`
}
