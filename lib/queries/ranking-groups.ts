import { Prisma } from '@/generated/prisma/client'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import type { rankingMetricKeys } from '@/lib/domain/metric'
import type { Scope } from '@/lib/domain/scope'

const { sql } = Prisma

export type RankingMetric = (typeof rankingMetricKeys)[number]

/** A metric over the columns of `summed`, as in `deriveValues`: what groups are sorted by. */
export const rankedBy: Record<RankingMetric, Prisma.Sql> = {
  net: sql`gross - discounts - returns`,
  gross: sql`gross`,
  returns: sql`returns`,
  discounts: sql`discounts`,
  orders: sql`orders`,
  units: sql`units`,
  aov: sql`(gross - discounts) / nullif(orders, 0)`,
  price: sql`gross / nullif(units, 0)`,
  active: sql`active`,
}

const contains = (text: Prisma.Sql, search: string): Prisma.Sql => sql`strpos(lower(${text}), lower(${search})) > 0`

const products = (workspaceId: number, search: string | undefined): Prisma.Sql => sql`
  select id as group_key, sku as key, name, kind::text as kind from product p
  where workspace_id = ${workspaceId} and ${
    search
      ? sql`(${contains(sql`sku`, search)} or ${contains(sql`name`, search)} or exists (
          select from product_alias a
          where a.workspace_id = p.workspace_id and a.product_id = p.id and ${contains(sql`a.name`, search)}))`
      : sql`true`
  }`

const branches = (workspaceId: number, search: string | undefined): Prisma.Sql => sql`
  select * from (
    select id as group_key, key, name, null as kind from branch where workspace_id = ${workspaceId}
    union all select 0, '', 'No branch', null
  ) named
  where ${search ? sql`(${contains(sql`key`, search)} or ${contains(sql`name`, search)})` : sql`true`}`

const customers = (workspaceId: number, search: string | undefined): Prisma.Sql => sql`
  select id as group_key, key, coalesce(name, key) as name, null as kind from customer
  where workspace_id = ${workspaceId} and ${
    search
      ? sql`(${contains(sql`key`, search)} or ${contains(sql`coalesce(name, '')`, search)}
             or ${contains(sql`coalesce(email, '')`, search)})`
      : sql`true`
  }`

const texts = (by: RankingDimension, search: string | undefined): Prisma.Sql => sql`
  select * from (
    select group_key, group_key as key, case group_key when '' then ${`No ${by}`} else group_key end as name,
           null as kind
    from current
  ) named
  where ${search ? contains(sql`name`, search) : sql`true`}`

/** A select of group_key, key, name and kind of the groups that match a search; `current` holds the ranked groups. */
export function rankedGroups(by: RankingDimension, scope: Scope, search: string | undefined): Prisma.Sql {
  if (by === 'product') return products(scope.workspaceId, search)
  if (by === 'branch') return branches(scope.workspaceId, search)
  if (by === 'customer') return customers(scope.workspaceId, search)
  return texts(by, search)
}
