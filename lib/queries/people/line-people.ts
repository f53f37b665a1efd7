import { Prisma } from '@/generated/prisma/client'
import { allOf, branchConditions, customerConditions, orderConditions, productConditions, within } from '../conditions'
import { keptConditions } from '../left-out'
import { isOfOrders } from '../sales-filter'
import { firstSales } from './first-sales'
import type { PeopleQuestion } from './people-question'

const { sql } = Prisma

/** Distinct customers of sale lines; for the path of lines, first sales come from the lines as well. */
export function linePeople({ scope, filter, span, place, path }: PeopleQuestion): Prisma.Sql {
  const conditions = [
    sql`l.workspace_id = ${scope.workspaceId}`,
    within(sql`l.ordered_at`, span),
    sql`l.kind = 'sale'`,
    sql`l.customer_id is not null`,
    ...branchConditions(scope, filter, sql`l.branch_id`),
    ...customerConditions(scope, filter, sql`l.customer_id`),
    ...productConditions(scope, filter, sql`l.product_id`),
    ...orderConditions(filter),
    ...keptConditions(scope, filter, sql`l.order_key`),
  ]
  const orders = sql`join orders o on o.workspace_id = l.workspace_id and o.order_key = l.order_key`
  return sql`
    with first as (${firstSales(scope.workspaceId, path)})
    select position, count(*) as active, count(*) filter (where first_sale_at >= ${place.startOf(sql`position`)}) as new
    from (
      select distinct position, customer_id from (
        select ${place.positionOf(sql`l.ordered_at`)} as position, l.ordered_at, l.customer_id
        from order_line l ${isOfOrders(filter) ? orders : Prisma.empty}
        where ${allOf(conditions)}
      ) placed
      where ${place.isInside(sql`ordered_at`, sql`position`)}
    ) people join first using (customer_id)
    group by position`
}
