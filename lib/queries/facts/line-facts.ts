import { Prisma } from '@/generated/prisma/client'
import { besideOf, groupOfLine, isInGroup } from '../group-keys'
import { leftOutCondition } from '../left-out'
import { linesUnder } from '../rows-under'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

/**
 * One row per order and group, with the order's key, so that distinct orders add up.
 * @param within what else an order's lines are told apart by
 */
export function foldedLines(
  question: FactsQuestion,
  more: readonly Prisma.Sql[],
  within: Prisma.Sql = Prisma.empty,
): Prisma.Sql {
  const { by } = question
  const conditions = [sql`l.kind in ('sale', 'return', 'cancellation')`, ...isInGroup(by), ...more]
  return sql`
    select l.order_key, min(l.ordered_at) as at, ${groupOfLine[by]} as group_key,
           coalesce(sum(l.amount) filter (where l.kind = 'sale'), 0) as gross,
           coalesce(sum(l.discount) filter (where l.kind = 'sale'), 0) as discount,
           coalesce(-sum(l.amount) filter (where l.kind <> 'sale'), 0) as returns,
           coalesce(sum(l.quantity) filter (where l.kind = 'sale'), 0) as units,
           bool_or(l.kind = 'sale')::int as orders,
           bool_or(l.kind = 'cancellation')::int as cancelled
    ${linesUnder(question, conditions, besideOf(by))}
    group by l.order_key, 3 ${within}`
}

/** Lines folded to one fact per order and group. */
export const lineFacts = (question: FactsQuestion): Prisma.Sql => sql`
  select at, group_key, gross, discount, returns, units, orders, cancelled from (${foldedLines(question, [])}) folded`

/**
 * What a rollup has too much where a view is as kept: the facts of the orders left out, taken off.
 * @param countedBy `product` for rollups that count an order once for each of its products
 */
export function leftOutFacts(question: FactsQuestion, countedBy: 'order' | 'product'): Prisma.Sql {
  const { scope, filter } = question
  const everything = { ...question, filter: { ...filter, kept: false } }
  const leftOut = [leftOutCondition(scope, filter, sql`l.order_key`)]
  return sql`
    select at, group_key, -gross as gross, -discount as discount, -returns as returns, -units as units,
           -orders as orders, -cancelled as cancelled
    from (${foldedLines(everything, leftOut, countedBy === 'product' ? sql`, l.product_id` : Prisma.empty)}) left_out`
}
