import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { CustomerAnswer } from '@/lib/contracts/customers'
import type { Scope } from '@/lib/domain/scope'
import { ask } from '../ask'
import { allOf, branchConditions } from '../conditions'
import { type Kept, keptConditions } from '../left-out'
import { counted, exact } from '../row'
import { everySale } from '../sales-filter'

const { sql } = Prisma

const row = z.object({
  sku: z.string(),
  name: z.string(),
  units: exact.transform(Number),
  orders: counted,
  net: exact,
})

/** The ten products a customer spent most on, returns taken off; services are none. */
export function customerFavourites(
  scope: Scope,
  customerId: number,
  kept: Kept,
): Promise<CustomerAnswer['favourites']> {
  const conditions = allOf([
    sql`o.workspace_id = ${scope.workspaceId}`,
    sql`o.customer_id = ${customerId}`,
    ...branchConditions(scope, everySale, sql`o.branch_id`),
    ...keptConditions(scope, kept, sql`o.order_key`),
  ])
  return ask(
    row,
    sql`
      select p.sku, p.name, spent.units::text as units, spent.orders, spent.net::text as net
      from (
        select l.product_id, sum(l.quantity) filter (where l.kind = 'sale') as units,
               count(distinct l.order_key) filter (where l.kind = 'sale') as orders,
               sum(l.amount) - coalesce(sum(l.discount) filter (where l.kind = 'sale'), 0) as net
        from orders o join order_line l on l.workspace_id = o.workspace_id and l.order_key = o.order_key
        where ${conditions} and l.kind in ('sale', 'return', 'cancellation')
        group by l.product_id
        having bool_or(l.kind = 'sale')
      ) spent
      join product p on p.workspace_id = ${scope.workspaceId} and p.id = spent.product_id and p.kind = 'product'
      order by spent.net desc, p.sku
      limit 10`,
  )
}
