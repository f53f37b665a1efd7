import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { OrderAnswer } from '@/lib/contracts/orders'
import { NotFoundError } from '@/lib/domain/errors'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import { allOf, branchConditions, customerConditions } from './conditions'
import { orderLines } from './order-lines'
import { orderColumns, orderDimensions, orderRow, toOrderSummary } from './order-summaries'
import { reversalOf } from './orders/order-links'
import { exact } from './row'
import { everySale } from './sales-filter'

const { sql } = Prisma

const row = z.object({
  ...orderRow,
  currency: z.string(),
  shippedAt: z.string().nullable(),
  tax: exact,
  statedTotal: exact.nullable(),
})

/** An order with its lines. Throws NotFoundError for one that does not exist or that the person may not see. */
export async function order(scope: Scope, orderKey: string): Promise<OrderAnswer> {
  const conditions = allOf([
    sql`o.workspace_id = ${scope.workspaceId}`,
    sql`o.order_key = ${orderKey}`,
    ...branchConditions(scope, everySale, sql`o.branch_id`),
    ...customerConditions(scope, everySale, sql`o.customer_id`),
  ])
  const [found] = await ask(
    row,
    sql`
      select ${orderColumns}, o.currency, to_char(o.shipped_at, 'YYYY-MM-DD"T"HH24:MI:SS') as "shippedAt",
             o.tax::text as tax, o.stated_total::text as "statedTotal"
      from orders o ${orderDimensions} where ${conditions}`,
  )
  if (!found) throw new NotFoundError('There is no such order, or it is not one you may see.')
  const { currency, shippedAt, tax, statedTotal, ...summary } = found
  const [lines, reversal] = await Promise.all([orderLines(scope, orderKey), reversalOf(scope, orderKey)])
  return { ...toOrderSummary(summary), currency, shippedAt, tax, statedTotal, ...reversal, orderLines: lines }
}
