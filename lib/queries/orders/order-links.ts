import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { linkMethods } from '@/lib/contracts/orders'
import type { Scope } from '@/lib/domain/scope'
import { ask } from '../ask'
import { allOf, branchConditions, customerConditions } from '../conditions'
import { exact } from '../row'
import { everySale } from '../sales-filter'

const { sql } = Prisma

const linkedOrder = { orderKey: z.string(), orderNumber: z.string().nullable(), orderedAt: z.string() }

const lineRow = z.object({
  line: z.string(),
  isReturn: z.boolean(),
  method: z.enum(linkMethods),
  part: z.object({ ...linkedOrder, quantity: exact.transform(Number) }).nullable(),
})

export type LineLink = z.output<typeof lineRow>

const linked = sql`
  'orderKey', o.order_key, 'orderNumber', o.order_number,
  'orderedAt', to_char(o.ordered_at, 'YYYY-MM-DD"T"HH24:MI:SS')`

/** The other order, where the person may see it. */
const seen = (scope: Scope): Prisma.Sql =>
  allOf([
    sql`o.workspace_id = ${scope.workspaceId}`,
    ...branchConditions(scope, everySale, sql`o.branch_id`),
    ...customerConditions(scope, everySale, sql`o.customer_id`),
  ])

/** Links of an order's lines, `line` being key and ordinal: returns to sales, the latest first, and sales to returns. */
export function lineLinks(scope: Scope, orderKey: string): Promise<LineLink[]> {
  const ofCustomer = sql`
    l.workspace_id = ${scope.workspaceId} and l.customer_id = (
      select customer_id from orders where workspace_id = ${scope.workspaceId} and order_key = ${orderKey})`
  const part = sql`case when o.order_key is not null then json_build_object(${linked}, 'quantity', l.quantity::text) end`
  return ask(
    lineRow,
    sql`
      select l.return_line_key || ' ' || l.return_ordinal as line, true as "isReturn", l.method::text as method,
             ${part} as part, -l.part as place
      from return_link l left join orders o on o.order_key = l.sale_order and ${seen(scope)}
      where ${ofCustomer} and l.return_order = ${orderKey}
      union all
      select l.sale_line_key || ' ' || l.sale_ordinal, false, l.method::text, ${part},
             extract(epoch from o.ordered_at)::bigint
      from return_link l join orders o on o.order_key = l.return_order and ${seen(scope)}
      where ${ofCustomer} and l.sale_order = ${orderKey}
      order by place`,
  )
}

const reversalRow = z.object({ isReversed: z.boolean(), other: z.object(linkedOrder) })

/** The order that takes this one back whole, or the one that this one takes back. */
export async function reversalOf(scope: Scope, orderKey: string) {
  const rows = await ask(
    reversalRow,
    sql`
      select r.order_key = ${orderKey} as "isReversed", json_build_object(${linked}) as other
      from order_reversal r
      join orders o on o.order_key = case r.order_key when ${orderKey} then r.reversed_by else r.order_key end
        and ${seen(scope)}
      where r.workspace_id = ${scope.workspaceId} and r.customer_id = (
          select customer_id from orders where workspace_id = ${scope.workspaceId} and order_key = ${orderKey})
        and ${orderKey} in (r.order_key, r.reversed_by)`,
  )
  return {
    reversedBy: rows.find(({ isReversed }) => isReversed)?.other ?? null,
    reverses: rows.find(({ isReversed }) => !isReversed)?.other ?? null,
  }
}
