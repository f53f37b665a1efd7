import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { NotFoundError } from '@/lib/domain/errors'
import type { Scope } from '@/lib/domain/scope'
import { ask } from '../ask'
import { allOf, branchConditions } from '../conditions'
import { everySale } from '../sales-filter'

const { sql } = Prisma

const row = z.object({
  id: z.number(),
  customer: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  country: z.string().nullable(),
})

export type CustomerIdentity = z.output<typeof row>

/**
 * The customer with this key. Throws NotFoundError where there is none, and for one whom the person may not see: other
 * than themself, or without an order in their branches.
 */
export async function requireCustomer(scope: Scope, key: string): Promise<CustomerIdentity> {
  const branches = branchConditions(scope, everySale, sql`o.branch_id`)
  const seen = sql`exists (
    select from orders o where o.workspace_id = c.workspace_id and o.customer_id = c.id and ${allOf(branches)})`
  const conditions = allOf([
    sql`c.workspace_id = ${scope.workspaceId}`,
    sql`c.key = ${key}`,
    ...(scope.customer === 'everyone' ? [] : [sql`c.id = ${scope.customer}`]),
    ...(branches.length === 0 ? [] : [seen]),
  ])
  const [found] = await ask(
    row,
    sql`select c.id, c.key as customer, c.name, c.email, c.country from customer c where ${conditions}`,
  )
  if (!found) throw new NotFoundError('There is no such customer, or it is not one you may see.')
  return found
}
