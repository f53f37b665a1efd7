import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { CustomerTimelineAnswer } from '@/lib/contracts/customer-timeline'
import type { CustomerQuestion } from '@/lib/contracts/customers'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { allOf, branchConditions } from './conditions'
import { requireCustomer } from './customer/require-customer'
import { keptConditions } from './left-out'
import { orderColumns, orderDimensions } from './order-summaries'
import { rfmFrame } from './rfm/rfm-frame'
import { counted, exact } from './row'
import { everySale } from './sales-filter'

const { sql } = Prisma

const MOST = 2000

const row = z.object({
  total: counted,
  orderKey: z.string(),
  orderNumber: z.string().nullable(),
  orderedAt: z.string(),
  kind: z.enum(['sale', 'cancellation', 'return', 'other']),
  units: exact.transform(Number),
  net: exact,
  reversed: z.boolean(),
})

/**
 * A customer's latest orders, oldest first, cancellations and returns included. Throws NotFoundError for a customer who
 * does not exist or whom the person may not see.
 */
export async function customerTimeline(
  scope: Scope,
  key: string,
  kept: CustomerQuestion,
  asked: Asked,
): Promise<CustomerTimelineAnswer> {
  const { id, customer } = await requireCustomer(scope, key)
  const conditions = allOf([
    sql`o.workspace_id = ${scope.workspaceId}`,
    sql`o.customer_id = ${id}`,
    ...branchConditions(scope, everySale, sql`o.branch_id`),
    ...keptConditions(scope, kept, sql`o.order_key`),
  ])
  const seen = allOf([sql`back.order_key = r.reversed_by`, ...branchConditions(scope, everySale, sql`back.branch_id`)])
  const [{ echo }, rows] = await Promise.all([
    rfmFrame(scope, undefined, asked),
    ask(
      row,
      sql`
        with latest as (
          select count(*) over () as total, o.order_key
          from orders o where ${conditions}
          order by o.ordered_at desc, o.order_key desc limit ${MOST}
        )
        select total, ${orderColumns}, exists (
          select from order_reversal r
          join orders back on back.workspace_id = r.workspace_id and ${seen}
          where r.workspace_id = o.workspace_id and r.order_key = o.order_key
        ) as reversed
        from latest join orders o on o.workspace_id = ${scope.workspaceId} and o.order_key = latest.order_key
        ${orderDimensions}
        order by o.ordered_at, o.order_key`,
    ),
  ])
  const orders = rows.map(({ total: _, ...order }) => order)
  return { customer, currency: asked.business.currency, asOf: echo.asOf, total: rows[0]?.total ?? 0, orders }
}
