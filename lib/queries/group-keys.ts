import { Prisma } from '@/generated/prisma/client'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { orderAttribute } from './conditions'
import type { Beside } from './rows-under'
import { isOrderAttribute } from './sales-filter'

const { sql } = Prisma

/** What an order `o` is grouped by. */
export const groupOfOrder: Partial<Record<RankingDimension | 'nothing', Prisma.Sql>> = {
  nothing: sql`0`,
  branch: sql`o.branch_id`,
  ...orderAttribute,
  customer: sql`o.customer_id`,
}

/** What an order line `l` is grouped by, its order `o` and its product `p` beside it where `besideOf` says so. */
export const groupOfLine: Record<RankingDimension | 'nothing', Prisma.Sql> = {
  nothing: sql`0`,
  product: sql`l.product_id`,
  brand: sql`p.brand`,
  category: sql`p.category`,
  branch: sql`l.branch_id`,
  ...orderAttribute,
  customer: sql`l.customer_id`,
}

export const besideOf = (by: RankingDimension | 'nothing'): Beside => ({
  order: isOrderAttribute(by),
  product: by === 'brand' || by === 'category',
})

/** Guests and goods without brand or category are in no group. */
export const isInGroup = (by: RankingDimension | 'nothing'): Prisma.Sql[] =>
  by === 'brand' || by === 'category' || by === 'customer' ? [sql`${groupOfLine[by]} is not null`] : []
