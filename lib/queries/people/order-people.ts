import { Prisma } from '@/generated/prisma/client'
import { allOf, branchConditions, customerConditions, orderConditions, within } from '../conditions'
import { keptConditions } from '../left-out'
import type { PeopleQuestion } from './people-question'

const { sql } = Prisma

/** Distinct customers of orders with a sale line. */
export function orderPeople({ scope, filter, span, place }: PeopleQuestion): Prisma.Sql {
  const conditions = [
    sql`o.workspace_id = ${scope.workspaceId}`,
    within(sql`o.ordered_at`, span),
    sql`o.sale_lines > 0`,
    sql`o.customer_id is not null`,
    ...branchConditions(scope, filter, sql`o.branch_id`),
    ...customerConditions(scope, filter, sql`o.customer_id`),
    ...orderConditions(filter),
    ...keptConditions(scope, filter, sql`o.order_key`),
  ]
  return sql`
    select position, count(*) as active, count(*) filter (where first_sale_at >= ${place.startOf(sql`position`)}) as new
    from (
      select distinct position, customer_id, first_sale_at from (
        select ${place.positionOf(sql`o.ordered_at`)} as position, o.ordered_at, o.customer_id, c.first_sale_at
        from orders o join customer c on c.workspace_id = o.workspace_id and c.id = o.customer_id
        where ${allOf(conditions)}
      ) placed
      where ${place.isInside(sql`ordered_at`, sql`position`)}
    ) people
    group by position`
}
