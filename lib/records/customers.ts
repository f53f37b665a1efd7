import type { Scope } from '@/lib/domain/scope'
import { prisma } from '@/lib/platform/db'

/** Whether the scope holds a customer with this key: with an order in one of its branches, when it is limited. */
export async function customerExists(scope: Scope, key: string): Promise<boolean> {
  if (key.includes('\0')) return false
  const { workspaceId, branches } = scope
  const customer = await prisma().customer.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    select: { id: true },
  })
  if (customer === null) return false
  if (scope.customer !== 'everyone' && scope.customer !== customer.id) return false
  if (branches === 'all') return true
  const order = await prisma().order.findFirst({
    where: { workspaceId, customerId: customer.id, branchId: { in: [...branches] } },
    select: { orderKey: true },
  })
  return order !== null
}
