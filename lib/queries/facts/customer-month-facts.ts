import { Prisma } from '@/generated/prisma/client'
import { wholeMonths } from '@/lib/domain/interval'
import { allOf, branchConditions, customerConditions, within } from '../conditions'
import type { FactsQuestion } from './facts-question'
import { isEverything } from './is-everything'
import { orderFacts } from './order-facts'

const { sql } = Prisma

/** Customers by month; where time matters, and for parts of months, their orders; where nothing is outside, their totals. */
export function customerMonthFacts(question: FactsQuestion): Prisma.Sql {
  const { scope, filter, interval, timeMatters } = question
  // What is left out as kept is taken off for months and orders alike.
  const everything = { ...question, filter: { ...filter, kept: false } }
  const months = timeMatters === 'exactly' ? null : wholeMonths(interval)
  if (!months) return orderFacts(everything)
  const whole = isEverything(scope, interval)
  const conditions = [
    sql`workspace_id = ${scope.workspaceId}`,
    ...branchConditions(scope, filter, sql`branch_id`),
    ...customerConditions(scope, filter, sql`customer_id`),
  ]
  const columns = sql`customer_id as group_key, gross, discount, returns, units, orders, cancelled_orders as cancelled`
  const side = (from: string, to: string): Prisma.Sql => sql`
    select * from (${orderFacts({ ...everything, interval: { from, to } })}) side where not ${whole}`
  return sql`
    select ${interval.from}::timestamp as at, ${columns} from customer_total where ${allOf(conditions)} and ${whole}
    union all
    select month::timestamp as at, ${columns} from customer_month
    where ${allOf([...conditions, within(sql`month`, months)])} and not ${whole}
    union all ${side(interval.from, months.from)}
    union all ${side(months.to, interval.to)}`
}
