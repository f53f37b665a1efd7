import { Prisma } from '@/generated/prisma/client'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { allOf, branchConditions, customerConditions, orderConditions, productConditions, within } from './conditions'
import { keptConditions } from './left-out'
import { isOfOrders, type SalesFilter } from './sales-filter'

const { sql } = Prisma

export type RowsQuestion = { readonly scope: Scope; readonly filter: SalesFilter; readonly interval: Interval }

/** What a statement reads beside the lines `l`: their order `o`, their product `p`. */
export type Beside = { readonly order?: boolean; readonly product?: boolean }

const theOrder = sql`join orders o on o.workspace_id = l.workspace_id and o.order_key = l.order_key`
const theProduct = sql`join product p on p.workspace_id = l.workspace_id and p.id = l.product_id`

/** `from … where …` of the order lines `l` that a person may see, in an interval, under all filters and some more. */
export function linesUnder(
  { scope, filter, interval }: RowsQuestion,
  more: readonly Prisma.Sql[],
  { order = false, product = false }: Beside = {},
): Prisma.Sql {
  const conditions = [
    sql`l.workspace_id = ${scope.workspaceId}`,
    within(sql`l.ordered_at`, interval),
    ...more,
    ...branchConditions(scope, filter, sql`l.branch_id`),
    ...customerConditions(scope, filter, sql`l.customer_id`),
    ...productConditions(scope, filter, sql`l.product_id`),
    ...orderConditions(filter),
    ...keptConditions(scope, filter, sql`l.order_key`),
  ]
  return sql`
    from order_line l ${order || isOfOrders(filter) ? theOrder : Prisma.empty} ${product ? theProduct : Prisma.empty}
    where ${allOf(conditions)}`
}

/** Conditions on the orders `o` that a person may see, in an interval, under all filters but those on products. */
export const orderRows = ({ scope, filter, interval }: RowsQuestion): Prisma.Sql[] => [
  sql`o.workspace_id = ${scope.workspaceId}`,
  within(sql`o.ordered_at`, interval),
  ...branchConditions(scope, filter, sql`o.branch_id`),
  ...customerConditions(scope, filter, sql`o.customer_id`),
  ...orderConditions(filter),
  ...keptConditions(scope, filter, sql`o.order_key`),
]
