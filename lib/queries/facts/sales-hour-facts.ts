import { Prisma } from '@/generated/prisma/client'
import { allOf, branchConditions, knownConditions, within } from '../conditions'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

/** Hours by branch and known or guest. */
export function salesHourFacts({ scope, filter, interval, by }: FactsQuestion): Prisma.Sql {
  const conditions = [
    sql`workspace_id = ${scope.workspaceId}`,
    within(sql`hour`, interval),
    ...branchConditions(scope, filter, sql`branch_id`),
    ...knownConditions(filter, sql`known`),
  ]
  return sql`
    select hour as at, ${by === 'branch' ? sql`branch_id` : sql`0`} as group_key,
           gross, discount, returns, units, orders, cancelled_orders as cancelled
    from sales_hour where ${allOf(conditions)}`
}
