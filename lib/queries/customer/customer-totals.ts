import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { Scope } from '@/lib/domain/scope'
import { ask } from '../ask'
import { allOf, branchConditions } from '../conditions'
import { asText, summed } from '../facts/sums-of'
import { type Kept, keptConditions } from '../left-out'
import { sumsColumns } from '../row'
import { everySale } from '../sales-filter'

const { sql } = Prisma

const row = z.object({ ...sumsColumns, firstOrder: z.string().nullable(), lastOrder: z.string().nullable() })

export type CustomerTotals = z.output<typeof row>

const time = (column: Prisma.Sql): Prisma.Sql => sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS')`

/** A customer's sums, and the times of their first and last order with a sale. */
export async function customerTotals(
  scope: Scope,
  customerId: number,
  kept: Kept,
): Promise<CustomerTotals | undefined> {
  const conditions = allOf([
    sql`workspace_id = ${scope.workspaceId}`,
    sql`customer_id = ${customerId}`,
    ...branchConditions(scope, everySale, sql`branch_id`),
    ...keptConditions(scope, kept, sql`order_key`),
  ])
  const [totals] = await ask(
    row,
    sql`
      select ${asText}, ${time(sql`first_order`)} as "firstOrder", ${time(sql`last_order`)} as "lastOrder" from (
        select ${summed}, min(ordered_at) filter (where orders > 0) as first_order,
               max(ordered_at) filter (where orders > 0) as last_order
        from (
          select ordered_at, gross, discount, returns, units, (sale_lines > 0)::int as orders,
                 (cancel_lines > 0)::int as cancelled
          from orders where ${conditions}
        ) facts
      ) sums`,
  )
  return totals
}
