import { Prisma } from '@/generated/prisma/client'
import { HIGHEST_ORDERS_OF_DAY } from '@/lib/domain/highest-orders'
import { isWholeDays } from '@/lib/domain/interval'
import type { Path } from '../asked'
import { isOfAnyOrders } from '../choose-source'
import { allOf, branchConditions, knownConditions, within } from '../conditions'
import { leftOutOrders } from '../left-out'
import { orderRows, type RowsQuestion } from '../rows-under'
import { orderFilterConditions } from './found-orders'

const { sql } = Prisma

type Question = RowsQuestion & { readonly most: number; readonly path: Path }

const amount = sql`o.gross - o.discount as amount`

/** The highest of each day; of a day that has an order left out among them, all that are not. */
function ofDays(question: RowsQuestion): Prisma.Sql {
  const { scope, filter, interval } = question
  const conditions = [
    sql`h.workspace_id = ${scope.workspaceId}`,
    within(sql`h.day`, interval),
    ...branchConditions(scope, filter, sql`h.branch_id`),
    ...knownConditions(filter, sql`h.known`),
  ]
  const highest = sql`select h.order_key, h.day::timestamp as at, h.amount from highest_order_day h where ${allOf(conditions)}`
  if (!filter.kept) return highest
  const gaps = sql`select distinct h.day from highest_order_day h
    where ${allOf(conditions)} and h.order_key in (${leftOutOrders(scope, filter)})`
  return sql`
    ${highest} and h.day not in (${gaps})
    union all
    select o.order_key, o.ordered_at, ${amount}
    from (${gaps}) gaps join orders o on o.ordered_at >= gaps.day and o.ordered_at < gaps.day + 1
    where ${allOf([...orderRows(question), sql`o.sale_lines > 0`])}`
}

/** A select of order_key, at and amount: of every day at least so many of its highest orders with a sale as are asked for. */
export function highestCandidates(question: Question): Prisma.Sql {
  const { scope, filter, interval, most, path } = question
  const isReady = most <= HIGHEST_ORDERS_OF_DAY && isOfAnyOrders(question) && isWholeDays(interval)
  if (path === 'auto' && isReady) return ofDays(question)
  return sql`
    select o.order_key, o.ordered_at as at, ${amount}
    from orders o where ${allOf([...orderFilterConditions(scope, filter, interval, 'sale'), sql`o.sale_lines > 0`])}`
}
