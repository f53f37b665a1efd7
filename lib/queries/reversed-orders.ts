import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ReversedOrdersAnswer, ReversedOrdersQuestion } from '@/lib/contracts/reversed-orders'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { allOf, branchConditions, customerConditions, orderConditions, productConditions, within } from './conditions'
import { echoOf, frameOf } from './frame'
import { counted, exact } from './row'
import { isOfProducts } from './sales-filter'

const { sql } = Prisma

const reversed = z
  .object({
    orderKey: z.string(),
    orderNumber: z.string().nullable(),
    orderedAt: z.string(),
    customer: z.string(),
    gross: exact,
    lines: counted,
    reversedBy: z.string(),
    reversedByNumber: z.string().nullable(),
    reversedAt: z.string(),
    minutes: counted,
  })
  .transform(({ reversedBy, reversedByNumber, ...order }) => ({
    ...order,
    reversedBy: { orderKey: reversedBy, orderNumber: reversedByNumber },
  }))

const row = z.object({ total: counted, gross: exact, order: reversed.nullable() })

const asLocalTime = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS')`

/** Orders of the range taken back whole within the hours, largest first. With products: those that have one of them. */
export async function reversedOrders(
  scope: Scope,
  question: ReversedOrdersQuestion,
  asked: Asked,
): Promise<ReversedOrdersAnswer> {
  const { hours, page, size } = question
  const frame = await frameOf(scope, question, asked)
  const ofProducts = sql`exists (
    select from order_line l
    where l.workspace_id = ${scope.workspaceId} and l.order_key = r.order_key and l.kind = 'sale'
      and ${allOf(productConditions(scope, question, sql`l.product_id`))})`
  const conditions = allOf([
    sql`r.workspace_id = ${scope.workspaceId}`,
    sql`r.reversed_at <= r.ordered_at + make_interval(hours => ${hours}::int)`,
    within(sql`r.ordered_at`, frame.interval),
    ...branchConditions(scope, question, sql`o.branch_id`),
    ...customerConditions(scope, question, sql`o.customer_id`),
    ...orderConditions(question),
    ...(isOfProducts(question) ? [ofProducts] : []),
  ])
  const rows = await ask(
    row,
    sql`
      with found as materialized (
        select o.order_key, o.order_number, o.ordered_at, o.customer_id, o.gross, o.sale_lines, r.reversed_by,
               r.reversed_at, row_number() over (order by o.gross desc, o.order_key) as place
        from order_reversal r join orders o on o.workspace_id = r.workspace_id and o.order_key = r.order_key
        where ${conditions}
      ),
      page as (
        select place, f.order_key as "orderKey", f.order_number as "orderNumber",
               ${asLocalTime(sql`f.ordered_at`)} as "orderedAt", c.key as customer, f.gross::text as gross,
               f.sale_lines as lines, f.reversed_by as "reversedBy", b.order_number as "reversedByNumber",
               ${asLocalTime(sql`f.reversed_at`)} as "reversedAt",
               floor(extract(epoch from f.reversed_at - f.ordered_at) / 60)::int as minutes
        from found f
        join customer c on c.workspace_id = ${scope.workspaceId} and c.id = f.customer_id
        join orders b on b.workspace_id = ${scope.workspaceId} and b.order_key = f.reversed_by
        where place > ${(page - 1) * size} and place <= ${page * size}
      )
      select total, whole.gross, to_json(page) as order
      from (select count(*) as total, coalesce(sum(gross), 0)::text as gross from found) whole
      left join page on true
      order by place`,
  )
  return {
    ...echoOf(frame, asked.business),
    hours,
    total: rows[0]?.total ?? 0,
    gross: rows[0]?.gross ?? '0',
    page,
    size,
    rows: rows.flatMap(({ order }) => (order ? [order] : [])),
  }
}
