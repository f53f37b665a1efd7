import { Prisma } from '@/generated/prisma/client'
import { allOf, branchConditions, customerConditions, orderAttribute, orderConditions, within } from '../conditions'
import { keptConditions } from '../left-out'
import { isOrderAttribute } from '../sales-filter'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

const groupKey = (by: FactsQuestion['by']): Prisma.Sql => {
  if (by === 'branch') return sql`branch_id`
  if (by === 'customer') return sql`customer_id`
  return isOrderAttribute(by) ? orderAttribute[by] : sql`0`
}

/** One fact per order: what hours do not know is its country and customer. */
export function orderFacts({ scope, filter, interval, by }: FactsQuestion): Prisma.Sql {
  const conditions = [
    sql`workspace_id = ${scope.workspaceId}`,
    within(sql`ordered_at`, interval),
    sql`sale_lines + return_lines + cancel_lines > 0`,
    ...branchConditions(scope, filter, sql`branch_id`),
    ...customerConditions(scope, filter, sql`customer_id`),
    ...orderConditions(filter),
    ...keptConditions(scope, filter, sql`order_key`),
    ...(by === 'customer' ? [sql`customer_id is not null`] : []),
  ]
  return sql`
    select ordered_at as at, ${groupKey(by)} as group_key, gross, discount, returns, units,
           (sale_lines > 0)::int as orders, (cancel_lines > 0)::int as cancelled
    from orders o where ${allOf(conditions)}`
}
