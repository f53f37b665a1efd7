import { Prisma } from '@/generated/prisma/client'
import { wholeMonths } from '@/lib/domain/interval'
import { allOf, branchConditions, knownConditions, productConditions, within } from '../conditions'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

const columns = sql`gross, discount, returns, units, orders, 0 as cancelled`

function conditionsOf({ scope, filter }: FactsQuestion): Prisma.Sql[] {
  return [
    sql`workspace_id = ${scope.workspaceId}`,
    ...branchConditions(scope, filter, sql`branch_id`),
    ...knownConditions(filter, sql`known`),
    ...productConditions(scope, filter, sql`product_id`),
  ]
}

const groupKeyOf = (by: FactsQuestion['by']): Prisma.Sql => {
  if (by === 'product') return sql`product_id`
  return by === 'branch' ? sql`branch_id` : sql`0`
}

/** Products by day; where only the sum matters, whole months come from products by month. */
export function productDayFacts(question: FactsQuestion): Prisma.Sql {
  const { interval, by, timeMatters } = question
  const conditions = conditionsOf(question)
  const days = (time: Prisma.Sql): Prisma.Sql => sql`
    select day::timestamp as at, ${groupKeyOf(by)} as group_key, ${columns}
    from product_day where ${allOf([...conditions, time])}`
  const months = timeMatters ? null : wholeMonths(interval)
  if (!months) return days(within(sql`day`, interval))
  return sql`
    select month::timestamp as at, ${groupKeyOf(by)} as group_key, ${columns}
    from product_month where ${allOf([...conditions, within(sql`month`, months)])}
    union all ${days(within(sql`day`, { from: interval.from, to: months.from }))}
    union all ${days(within(sql`day`, { from: months.to, to: interval.to }))}`
}
