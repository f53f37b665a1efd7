import { Prisma } from '@/generated/prisma/client'
import { allOf, branchConditions, knownConditions, orderConditions, within } from '../conditions'
import { groupOfOrder } from '../group-keys'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

/** Days by country, payment, device and channel, which it names as orders do. */
export function orderDayFacts({ scope, filter, interval, by }: FactsQuestion): Prisma.Sql {
  const conditions = [
    sql`o.workspace_id = ${scope.workspaceId}`,
    within(sql`o.day`, interval),
    ...branchConditions(scope, filter, sql`o.branch_id`),
    ...knownConditions(filter, sql`o.known`),
    ...orderConditions(filter),
  ]
  return sql`
    select o.day::timestamp as at, ${groupOfOrder[by]} as group_key, o.gross, o.discount, o.returns, o.units, o.orders,
           o.cancelled_orders as cancelled
    from order_day o where ${allOf(conditions)}`
}
