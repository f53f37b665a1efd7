import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ProductAnswer } from '@/lib/contracts/products'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import { allOf, branchConditions } from './conditions'
import { requireProduct } from './product/require-product'
import { counted } from './row'
import { everySale } from './sales-filter'

const { sql } = Prisma

const sold = z.object({ firstSale: z.string().nullable(), lastSale: z.string().nullable() })
const alias = z.object({ name: z.string(), lines: counted })

const asLocalTime = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS')`

/** What a product is: its names, its place among the others, since when and until when it sold. */
export async function product(scope: Scope, sku: string): Promise<ProductAnswer> {
  const { id, ...identity } = await requireProduct(scope, sku)
  const conditions = allOf([
    sql`workspace_id = ${scope.workspaceId}`,
    sql`product_id = ${id}`,
    sql`kind = 'sale'`,
    ...branchConditions(scope, everySale, sql`branch_id`),
  ])
  const [[time], aliases] = await Promise.all([
    ask(
      sold,
      sql`
        select ${asLocalTime(sql`min(ordered_at)`)} as "firstSale", ${asLocalTime(sql`max(ordered_at)`)} as "lastSale"
        from order_line where ${conditions}`,
    ),
    ask(
      alias,
      sql`
        select name, lines from product_alias
        where workspace_id = ${scope.workspaceId} and product_id = ${id} and name <> ${identity.name} and lines > 0
        order by lines desc, name limit 50`,
    ),
  ])
  return { ...identity, firstSale: time?.firstSale ?? null, lastSale: time?.lastSale ?? null, aliases }
}
