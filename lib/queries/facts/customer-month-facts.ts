import { Prisma } from '@/generated/prisma/client'
import { wholeMonths } from '@/lib/domain/interval'
import { allOf, branchConditions, customerConditions, within } from '../conditions'
import type { FactsQuestion } from './facts-question'
import { orderFacts } from './order-facts'

const { sql } = Prisma

/** Customers by month; where time matters, and for parts of months, their orders. */
export function customerMonthFacts(question: FactsQuestion): Prisma.Sql {
  const { scope, filter, interval, timeMatters } = question
  // What is left out as kept is taken off for months and orders alike.
  const everything = { ...question, filter: { ...filter, kept: false } }
  const months = timeMatters === 'exactly' ? null : wholeMonths(interval)
  if (!months) return orderFacts(everything)
  const conditions = [
    sql`workspace_id = ${scope.workspaceId}`,
    within(sql`month`, months),
    ...branchConditions(scope, filter, sql`branch_id`),
    ...customerConditions(scope, filter, sql`customer_id`),
  ]
  return sql`
    select month::timestamp as at, customer_id as group_key, gross, discount, returns, units, orders,
           cancelled_orders as cancelled
    from customer_month where ${allOf(conditions)}
    union all ${orderFacts({ ...everything, interval: { from: interval.from, to: months.from } })}
    union all ${orderFacts({ ...everything, interval: { from: months.to, to: interval.to } })}`
}
