import { Prisma } from '@/generated/prisma/client'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { OrderSearchKind } from '@/lib/domain/view-choices'
import { allOf, productConditions } from '../conditions'
import { orderRows } from '../rows-under'
import { isOfProducts, type SalesFilter } from '../sales-filter'

const { sql } = Prisma

/** A pattern for LIKE that stands for texts that begin with this one. */
const startingWith = (text: string): string => `${text.replaceAll(/[\\%_]/g, '\\$&')}%`

const contains = (text: Prisma.Sql, search: string): Prisma.Sql => sql`strpos(lower(${text}), lower(${search})) > 0`

/** Keys of orders by number, by customer or by product; each part by an index. */
export function searchedOrders({ workspaceId }: Scope, search: string): Prisma.Sql {
  const beginnings = [...new Set([search, search.toUpperCase()])].map(startingWith)
  const begins = (column: Prisma.Sql): Prisma.Sql =>
    sql`(${Prisma.join(
      beginnings.map((pattern) => sql`${column} like ${pattern}`),
      ' or ',
    )})`
  return sql`
    select o.order_key from orders o where o.workspace_id = ${workspaceId} and ${begins(sql`o.order_number`)}
    union
    select o.order_key from orders o
    where o.workspace_id = ${workspaceId} and o.customer_id = any(array(
      select c.id from customer c
      where c.workspace_id = ${workspaceId} and (
        ${begins(sql`c.key`)} or ${contains(sql`coalesce(c.name, '')`, search)}
        or ${contains(sql`coalesce(c.email, '')`, search)})))
    union
    select l.order_key from order_line l
    where l.workspace_id = ${workspaceId} and l.product_id = any(array(
      select p.id from product p
      where p.workspace_id = ${workspaceId} and (${contains(sql`p.sku`, search)} or ${contains(sql`p.name`, search)})
      union
      select a.product_id from product_alias a
      where a.workspace_id = ${workspaceId} and ${contains(sql`a.name`, search)}))`
}

const linesOf: Record<OrderSearchKind, Prisma.Sql> = {
  all: sql`l.kind in ('sale', 'return', 'cancellation')`,
  sale: sql`l.kind = 'sale'`,
  cancellation: sql`l.kind = 'cancellation'`,
  return: sql`l.kind = 'return'`,
  'taken-back': sql`l.kind in ('return', 'cancellation')`,
}

/** Conditions on the order `o`: seen by the person, in the interval, under the filters; with products: a line of the kind has one of them. */
export function orderFilterConditions(
  scope: Scope,
  filter: SalesFilter,
  interval: Interval,
  kind: OrderSearchKind,
): Prisma.Sql[] {
  const ofProducts = sql`exists (
    select from order_line l
    where l.workspace_id = o.workspace_id and l.order_key = o.order_key and ${linesOf[kind]}
      and ${allOf(productConditions(scope, filter, sql`l.product_id`))})`
  return [...orderRows({ scope, filter, interval }), ...(isOfProducts(filter) ? [ofProducts] : [])]
}
