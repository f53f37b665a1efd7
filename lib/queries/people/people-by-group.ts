import { Prisma } from '@/generated/prisma/client'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { Path } from '../asked'
import {
  allOf,
  branchConditions,
  customerConditions,
  orderAttribute,
  orderConditions,
  productConditions,
  within,
} from '../conditions'
import { keptConditions } from '../left-out'
import { isOfOrders, isOfProducts, isOrderAttribute, type SalesFilter } from '../sales-filter'

const { sql } = Prisma

export type PeopleOfGroups = {
  readonly scope: Scope
  readonly filter: SalesFilter
  readonly interval: Interval
  readonly by: RankingDimension
  readonly path: Path
}

const groupOfOrder: Partial<Record<RankingDimension, Prisma.Sql>> = {
  branch: sql`o.branch_id`,
  ...orderAttribute,
  customer: sql`o.customer_id`,
}

const groupOfLine: Record<RankingDimension, Prisma.Sql> = {
  product: sql`l.product_id`,
  brand: sql`p.brand`,
  category: sql`p.category`,
  branch: sql`l.branch_id`,
  ...orderAttribute,
  customer: sql`l.customer_id`,
}

function ofOrders({ scope, filter, interval }: PeopleOfGroups, group: Prisma.Sql): Prisma.Sql {
  const conditions = [
    sql`o.workspace_id = ${scope.workspaceId}`,
    within(sql`o.ordered_at`, interval),
    sql`o.sale_lines > 0`,
    sql`o.customer_id is not null`,
    ...branchConditions(scope, filter, sql`o.branch_id`),
    ...customerConditions(scope, filter, sql`o.customer_id`),
    ...orderConditions(filter),
    ...keptConditions(scope, filter, sql`o.order_key`),
  ]
  return sql`select distinct ${group} as group_key, o.customer_id from orders o where ${allOf(conditions)}`
}

function ofLines({ scope, filter, interval, by }: PeopleOfGroups): Prisma.Sql {
  const conditions = [
    sql`l.workspace_id = ${scope.workspaceId}`,
    within(sql`l.ordered_at`, interval),
    sql`l.kind = 'sale'`,
    sql`l.customer_id is not null`,
    ...(by === 'brand' || by === 'category' ? [sql`${groupOfLine[by]} is not null`] : []),
    ...branchConditions(scope, filter, sql`l.branch_id`),
    ...customerConditions(scope, filter, sql`l.customer_id`),
    ...productConditions(scope, filter, sql`l.product_id`),
    ...orderConditions(filter),
    ...keptConditions(scope, filter, sql`l.order_key`),
  ]
  const orders = sql`join orders o on o.workspace_id = l.workspace_id and o.order_key = l.order_key`
  const products = sql`join product p on p.workspace_id = l.workspace_id and p.id = l.product_id`
  return sql`
    select distinct ${groupOfLine[by]} as group_key, l.customer_id from order_line l
    ${isOrderAttribute(by) || isOfOrders(filter) ? orders : Prisma.empty}
    ${by === 'brand' || by === 'category' ? products : Prisma.empty}
    where ${allOf(conditions)}`
}

/** A select of group_key and active: distinct known customers with a sale of each group. */
export function peopleByGroup(question: PeopleOfGroups): Prisma.Sql {
  const group = question.path === 'lines' || isOfProducts(question.filter) ? undefined : groupOfOrder[question.by]
  const people = group ? ofOrders(question, group) : ofLines(question)
  return sql`select group_key, count(*) as active from (${people}) people group by group_key`
}
