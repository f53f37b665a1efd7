import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { NotFoundError } from '@/lib/domain/errors'
import type { Scope } from '@/lib/domain/scope'
import { productKinds } from '@/lib/domain/view-choices'
import { ask } from '../ask'
import { allOf, branchConditions } from '../conditions'
import { everySale } from '../sales-filter'

const { sql } = Prisma

const row = z.object({
  id: z.number(),
  sku: z.string(),
  name: z.string(),
  kind: z.enum(productKinds),
  brand: z.string().nullable(),
  category: z.string().nullable(),
})

export type ProductIdentity = z.output<typeof row>

/** The product with this SKU. Throws NotFoundError where there is none, or none in the branches the person may see. */
export async function requireProduct(scope: Scope, sku: string): Promise<ProductIdentity> {
  const branches = branchConditions(scope, everySale, sql`d.branch_id`)
  const seen = sql`exists (
    select from product_month d
    where d.workspace_id = p.workspace_id and d.product_id = p.id and ${allOf(branches)})`
  const [found] = await ask(
    row,
    sql`
      select p.id, p.sku, p.name, p.kind::text as kind, p.brand, p.category from product p
      where p.workspace_id = ${scope.workspaceId} and p.sku = ${sku} and ${branches.length > 0 ? seen : sql`true`}`,
  )
  if (!found) throw new NotFoundError('There is no such product, or it is not one you may see.')
  return found
}
