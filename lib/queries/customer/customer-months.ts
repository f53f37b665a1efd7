import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { CustomerAnswer } from '@/lib/contracts/customers'
import type { Day } from '@/lib/domain/calendar'
import type { Scope } from '@/lib/domain/scope'
import { ask } from '../ask'
import { allOf, branchConditions } from '../conditions'
import { type Kept, keptConditions } from '../left-out'
import { counted, exact } from '../row'
import { everySale } from '../sales-filter'

const { sql } = Prisma

const row = z.object({ month: z.string(), net: exact, orders: counted })

/** Net spend and orders of every month from one day's to another's, months without any as 0. */
export function customerMonths(
  scope: Scope,
  customerId: number,
  { from, to }: { from: Day; to: Day },
  kept: Kept,
): Promise<CustomerAnswer['months']> {
  const conditions = allOf([
    sql`workspace_id = ${scope.workspaceId}`,
    sql`customer_id = ${customerId}`,
    ...branchConditions(scope, everySale, sql`branch_id`),
    ...keptConditions(scope, kept, sql`order_key`),
  ])
  // Months know no single orders.
  const spent = kept.kept
    ? sql`select date_trunc('month', ordered_at)::date as month, gross, discount, returns, (sale_lines > 0)::int as orders
          from orders where ${conditions}`
    : sql`select month, gross, discount, returns, orders from customer_month where ${conditions}`
  return ask(
    row,
    sql`
      select to_char(months.month, 'YYYY-MM') as month, coalesce(net, 0)::text as net, coalesce(orders, 0) as orders
      from generate_series(date_trunc('month', ${from}::timestamp), ${to}::timestamp, '1 month') as months (month)
      left join (
        select month, sum(gross - discount - returns) as net, sum(orders)::bigint as orders
        from (${spent}) facts group by month
      ) spent on spent.month = months.month
      order by months.month`,
  )
}
