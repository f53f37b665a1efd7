import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { OrderSearchAnswer, OrderSearchQuestion } from '@/lib/contracts/order-search'
import type { Scope } from '@/lib/domain/scope'
import type { OrderSearchKind } from '@/lib/domain/view-choices'
import { ask } from './ask'
import type { Asked } from './asked'
import { allOf } from './conditions'
import { echoOf, frameOf } from './frame'
import { leftOutCondition } from './left-out'
import { orderRow, toOrderSummary } from './order-summaries'
import { orderFilterConditions, searchedOrders } from './orders/found-orders'
import { orderNet, orderPage } from './orders/order-page'
import { ordersOfAmount } from './orders/orders-of-amount'
import { counted, exact } from './row'

const { sql } = Prisma

const row = z.object({ total: counted, net: exact, order: z.object(orderRow).nullable() })

const isOfKind: Record<OrderSearchKind, Prisma.Sql> = {
  all: sql`o.sale_lines + o.return_lines + o.cancel_lines > 0`,
  sale: sql`o.sale_lines > 0`,
  cancellation: sql`o.cancel_lines > 0`,
  return: sql`o.return_lines > 0`,
  'taken-back': sql`o.return_lines + o.cancel_lines > 0`,
}

/** On the shop's wall clock. */
const timeConditions = ({ weekday, hour }: OrderSearchQuestion): Prisma.Sql[] => [
  ...(weekday === undefined ? [] : [sql`extract(isodow from o.ordered_at) = ${weekday}`]),
  ...(hour === undefined ? [] : [sql`extract(hour from o.ordered_at) = ${hour}`]),
]

const none = sql`select null as order_key`

/** Only the reversed themselves: they have sales, what reverses them has none. */
const reversedConditions = (scope: Scope, question: OrderSearchQuestion): Prisma.Sql[] =>
  question.reversed ? [sql`o.sale_lines > 0`, leftOutCondition(scope, question, sql`o.order_key`)] : []

/** Orders of the range by number, customer, product, time or amount; one page. */
export async function orderSearch(scope: Scope, given: OrderSearchQuestion, asked: Asked): Promise<OrderSearchAnswer> {
  // What a view as kept leaves out is what a list of reversed orders is about.
  const question = given.reversed ? { ...given, kept: false } : given
  const { search, least, below, kind, page, size } = question
  const frame = await frameOf(scope, question, asked)
  const rows = { scope, filter: question, interval: frame.interval }
  const amounts = { least: question.amountLeast, below: question.amountBelow }
  const ofAmount = ordersOfAmount(rows, amounts, asked.path ?? 'auto')
  const conditions = allOf([
    ...orderFilterConditions(scope, question, frame.interval, kind),
    ...ofAmount.conditions,
    isOfKind[kind],
    ...timeConditions(question),
    ...reversedConditions(scope, question),
    ...(least === undefined ? [] : [sql`${orderNet} >= ${least}::numeric`]),
    ...(below === undefined ? [] : [sql`${orderNet} < ${below}::numeric`]),
    ...(search ? [sql`o.order_key in (select order_key from searched)`] : []),
  ])
  const found = await ask(
    row,
    sql`
      with searched as materialized (${search ? searchedOrders(scope, search) : none}),
      of_amount as materialized (${ofAmount.keys ?? none}),
      found as ${search || ofAmount.keys ? sql`materialized` : sql`not materialized`} (select o.* from orders o where ${conditions}),
      whole as (select count(*) as total, coalesce(sum(${orderNet}), 0)::text as net from found o),
      page as (${orderPage(question)})
      select whole.total, whole.net, case when page.place is not null then to_json(page) end as order
      from whole left join page on true
      order by page.place`,
  )
  return {
    ...echoOf(frame, asked.business),
    total: found[0]?.total ?? 0,
    net: found[0]?.net ?? '0',
    page,
    size,
    orders: found.flatMap(({ order }) => (order ? [toOrderSummary(order)] : [])),
  }
}
