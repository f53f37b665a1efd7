import { Prisma } from '@/generated/prisma/client'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { Path } from '../asked'
import { allOf, branchConditions, customerConditions, orderConditions, productConditions, within } from '../conditions'
import { keptConditions } from '../left-out'
import { isOfOrders, isOfProducts, type SalesFilter } from '../sales-filter'

const { sql } = Prisma

type Purchases = { scope: Scope; filter: SalesFilter; interval: Interval; path: Path }

/** A select of customer_id and day: one row for each order of a known customer with a sale line under the filters. */
export function customerPurchases({ scope, filter, interval, path }: Purchases): Prisma.Sql {
  const ofLines = path === 'lines' || isOfProducts(filter)
  const table = ofLines ? sql`l` : sql`o`
  const conditions = [
    sql`${table}.workspace_id = ${scope.workspaceId}`,
    within(sql`${table}.ordered_at`, interval),
    sql`${table}.customer_id is not null`,
    ofLines ? sql`l.kind = 'sale'` : sql`o.sale_lines > 0`,
    ...branchConditions(scope, filter, sql`${table}.branch_id`),
    ...customerConditions(scope, filter, sql`${table}.customer_id`),
    ...(ofLines ? productConditions(scope, filter, sql`l.product_id`) : []),
    ...orderConditions(filter),
    ...keptConditions(scope, filter, sql`${table}.order_key`),
  ]
  const orders = sql`join orders o on o.workspace_id = l.workspace_id and o.order_key = l.order_key`
  if (!ofLines) return sql`select o.customer_id, o.ordered_at::date as day from orders o where ${allOf(conditions)}`
  return sql`
    select min(l.customer_id) as customer_id, min(l.ordered_at)::date as day
    from order_line l ${isOfOrders(filter) ? orders : Prisma.empty}
    where ${allOf(conditions)} group by l.order_key`
}
