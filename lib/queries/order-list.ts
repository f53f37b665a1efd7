import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { OrderListAnswer, OrderListQuestion } from '@/lib/contracts/orders'
import { addDays } from '@/lib/domain/calendar'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Business } from './asked'
import { allOf, branchConditions, customerConditions } from './conditions'
import { keptConditions } from './left-out'
import { orderRow, toOrderSummary } from './order-summaries'
import { orderPage } from './orders/order-page'
import { counted } from './row'
import { everySale } from './sales-filter'

const { sql } = Prisma

const row = z.object({ total: counted, order: z.object(orderRow).nullable() })

const contains = (text: Prisma.Sql, search: string): Prisma.Sql => sql`strpos(lower(${text}), lower(${search})) > 0`

/** The order's number, or a product on it by SKU, name or former name. */
const matches = (workspaceId: number, search: string): Prisma.Sql => sql`(
  ${contains(sql`coalesce(o.order_number, '')`, search)} or o.order_key in (
    select l.order_key from order_line l
    where l.workspace_id = ${workspaceId} and l.product_id in (
      select p.id from product p
      where p.workspace_id = ${workspaceId} and (${contains(sql`p.sku`, search)} or ${contains(sql`p.name`, search)})
      union select a.product_id from product_alias a
      where a.workspace_id = ${workspaceId} and ${contains(sql`a.name`, search)})))`

function conditionsOf(
  scope: Scope,
  { search, from, to, kept, hours }: OrderListQuestion,
  customerId: number | undefined,
): Prisma.Sql {
  return allOf([
    sql`o.workspace_id = ${scope.workspaceId}`,
    ...branchConditions(scope, everySale, sql`o.branch_id`),
    ...customerConditions(scope, everySale, sql`o.customer_id`),
    ...keptConditions(scope, { kept, hours }, sql`o.order_key`),
    ...(customerId === undefined ? [] : [sql`o.customer_id = ${customerId}`]),
    ...(from ? [sql`o.ordered_at >= ${from}::timestamp`] : []),
    ...(to ? [sql`o.ordered_at < ${addDays(to, 1)}::timestamp`] : []),
    ...(search ? [matches(scope.workspaceId, search)] : []),
  ])
}

/**
 * Orders that a person may see, one page, cancellations and returns included.
 * @param customerId only those of this customer
 */
export async function orderList(
  scope: Scope,
  question: OrderListQuestion,
  { currency }: Pick<Business, 'currency'>,
  customerId?: number,
): Promise<OrderListAnswer> {
  const { page, size, search } = question
  const rows = await ask(
    row,
    sql`
      with found as ${search ? sql`materialized` : sql`not materialized`} (
        select o.* from orders o where ${conditionsOf(scope, question, customerId)}
      ),
      page as (${orderPage(question)})
      select total, case when page.place is not null then to_json(page) end as order
      from (select count(*) as total from found) counts left join page on true
      order by place`,
  )
  const orders = rows.flatMap((found) => (found.order ? [toOrderSummary(found.order)] : []))
  return { total: rows[0]?.total ?? 0, page, size, currency, orders }
}
