import { Prisma } from '@/generated/prisma/client'
import {
  allOf,
  branchConditions,
  customerConditions,
  orderAttribute,
  orderConditions,
  productConditions,
  within,
} from '../conditions'
import { keptConditions, leftOutCondition } from '../left-out'
import { isOfOrders, isOrderAttribute } from '../sales-filter'
import type { FactsQuestion } from './facts-question'

const { sql } = Prisma

const groupKeys = {
  nothing: sql`0`,
  product: sql`l.product_id`,
  branch: sql`l.branch_id`,
  ...orderAttribute,
  brand: sql`p.brand`,
  category: sql`p.category`,
  customer: sql`l.customer_id`,
} as const

function joins({ filter, by }: FactsQuestion): Prisma.Sql {
  const orders = sql`join orders o on o.workspace_id = l.workspace_id and o.order_key = l.order_key`
  const products = sql`join product p on p.workspace_id = l.workspace_id and p.id = l.product_id`
  return sql`${isOfOrders(filter) || isOrderAttribute(by) ? orders : Prisma.empty}
             ${by === 'brand' || by === 'category' ? products : Prisma.empty}`
}

function linesFolded(question: FactsQuestion, ofOrders: readonly Prisma.Sql[]): Prisma.Sql {
  const { scope, filter, interval, by } = question
  const conditions = [
    sql`l.workspace_id = ${scope.workspaceId}`,
    within(sql`l.ordered_at`, interval),
    sql`l.kind in ('sale', 'return', 'cancellation')`,
    ...branchConditions(scope, filter, sql`l.branch_id`),
    ...customerConditions(scope, filter, sql`l.customer_id`),
    ...productConditions(scope, filter, sql`l.product_id`),
    ...(by === 'brand' || by === 'category' || by === 'customer' ? [sql`${groupKeys[by]} is not null`] : []),
    ...orderConditions(filter),
    ...ofOrders,
  ]
  return sql`
    select min(l.ordered_at) as at, ${groupKeys[by]} as group_key,
           coalesce(sum(l.amount) filter (where l.kind = 'sale'), 0) as gross,
           coalesce(sum(l.discount) filter (where l.kind = 'sale'), 0) as discount,
           coalesce(-sum(l.amount) filter (where l.kind <> 'sale'), 0) as returns,
           coalesce(sum(l.quantity) filter (where l.kind = 'sale'), 0) as units,
           bool_or(l.kind = 'sale')::int as orders,
           bool_or(l.kind = 'cancellation')::int as cancelled
    from order_line l ${joins(question)}
    where ${allOf(conditions)}
    group by l.order_key, 2`
}

/** Lines folded to one fact per order and group, so that distinct orders add up. */
export const lineFacts = (question: FactsQuestion): Prisma.Sql =>
  linesFolded(question, keptConditions(question.scope, question.filter, sql`l.order_key`))

/** What a rollup has too much where a view is as kept: the facts of the orders left out, taken off. */
export const leftOutFacts = (question: FactsQuestion): Prisma.Sql => sql`
  select at, group_key, -gross as gross, -discount as discount, -returns as returns, -units as units, -orders as orders,
         -cancelled as cancelled
  from (${linesFolded(question, [leftOutCondition(question.scope, question.filter, sql`l.order_key`)])}) left_out`
