import { Prisma } from '@/generated/prisma/client'
import { readValue } from '@/lib/domain/filter-value'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { orderAttributes } from '@/lib/domain/view-choices'
import { isOfProducts, leavesOutKinds, type OrderAttribute, type SalesFilter } from './sales-filter'

const { sql } = Prisma

export const allOf = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length === 0 ? sql`true` : Prisma.join([...conditions], ' and ')

/** Is one of the plain values, and none of those with a leading `!`. */
function filtered(values: readonly string[], isOneOf: (plain: string[]) => Prisma.Sql): Prisma.Sql[] {
  const read = values.map(readValue)
  const wanted = read.filter(({ not }) => !not).map(({ value }) => value)
  const unwanted = read.filter(({ not }) => not).map(({ value }) => value)
  return [
    ...(wanted.length > 0 ? [isOneOf(wanted)] : []),
    ...(unwanted.length > 0 ? [sql`not (${isOneOf(unwanted)})`] : []),
  ]
}

export const within = (column: Prisma.Sql, { from, to }: Interval): Prisma.Sql =>
  sql`${column} >= ${from}::timestamp and ${column} < ${to}::timestamp`

/** The branches a person may see, narrowed by the filter. */
export function branchConditions(scope: Scope, filter: Pick<SalesFilter, 'branch'>, column: Prisma.Sql): Prisma.Sql[] {
  const visible = scope.branches === 'all' ? [] : [sql`${column} = any(${[...scope.branches]}::int[])`]
  const chosen = filtered(
    filter.branch,
    (keys) => sql`${column} in (
      select id from branch where workspace_id = ${scope.workspaceId} and key = any(${keys}::text[])
      union all select 0 where '' = any(${keys}::text[]))`,
  )
  return [...visible, ...chosen]
}

/** The one customer a person may see, and known or guest. */
export function customerConditions(
  scope: Scope,
  filter: Pick<SalesFilter, 'customers'>,
  column: Prisma.Sql,
): Prisma.Sql[] {
  const own = scope.customer === 'everyone' ? [] : [sql`${column} = ${scope.customer}`]
  if (filter.customers === 'all') return own
  return [...own, filter.customers === 'known' ? sql`${column} is not null` : sql`${column} is null`]
}

export const knownConditions = ({ customers }: SalesFilter, column: Prisma.Sql): Prisma.Sql[] =>
  customers === 'all' ? [] : [sql`${column} = ${customers === 'known'}`]

/** An attribute of the order `o`; the empty text where it says none. */
export const orderAttribute: Record<OrderAttribute, Prisma.Sql> = {
  country: sql`coalesce(o.country, '')`,
  payment: sql`coalesce(o.payment, '')`,
  device: sql`coalesce(o.device, '')`,
  channel: sql`coalesce(o.channel, '')`,
}

/** Of the order `o`: by its country, payment, device and channel. */
export const orderConditions = (filter: Partial<Pick<SalesFilter, OrderAttribute>>): Prisma.Sql[] =>
  orderAttributes.flatMap((attribute) =>
    filtered(filter[attribute] ?? [], (values) => sql`${orderAttribute[attribute]} = any(${values}::text[])`),
  )

/** A category is itself and what lies below it on its dotted path. */
const inCategory = (paths: readonly string[]): Prisma.Sql => sql`exists (
  select from unnest(${[...paths]}::text[]) as path
  where coalesce(category, '') = path or (path <> '' and starts_with(category, path || '.')))`

/** No goods of other kinds than the filter's. Few are left out: cheaper to look up than the many that count. */
export const kindCondition = ({ workspaceId }: Scope, { kinds }: SalesFilter, column: Prisma.Sql): Prisma.Sql => sql`
  ${column} not in (
    select id from product where workspace_id = ${workspaceId} and kind <> all(${[...kinds]}::text[]::product_kind[]))`

/** The products of the filter's SKUs, brands, categories and kinds. */
export function productConditions(scope: Scope, filter: SalesFilter, column: Prisma.Sql): Prisma.Sql[] {
  if (!isOfProducts(filter)) return []
  const bySku = filtered(filter.product, (skus) => sql`sku = any(${skus}::text[])`)
  const byBrand = filtered(filter.brand, (brands) => sql`coalesce(brand, '') = any(${brands}::text[])`)
  const byCategory = filtered(filter.category, inCategory)
  const byKind = filter.kinds.length > 0 ? [sql`kind = any(${[...filter.kinds]}::text[]::product_kind[])`] : []
  if (leavesOutKinds(filter)) return [kindCondition(scope, filter, column)]
  return [
    sql`${column} in (
      select id from product
      where ${allOf([sql`workspace_id = ${scope.workspaceId}`, ...bySku, ...byBrand, ...byCategory, ...byKind])})`,
  ]
}
