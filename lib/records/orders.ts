import type { Scope } from '@/lib/domain/scope'
import { prisma } from '@/lib/platform/db'

/** Whether the scope holds this order; of this customer, if one is given. */
export async function orderExists(scope: Scope, orderKey: string, customerKey?: string): Promise<boolean> {
  if (orderKey.includes('\0')) return false
  const { workspaceId, branches } = scope
  const order = await prisma().order.findUnique({
    where: { workspaceId_orderKey: { workspaceId, orderKey } },
    select: { customerId: true, branchId: true },
  })
  if (order === null) return false
  if (branches !== 'all' && !branches.includes(order.branchId)) return false
  if (scope.customer !== 'everyone' && scope.customer !== order.customerId) return false
  if (customerKey === undefined) return true
  const customer = await prisma().customer.findUnique({
    where: { workspaceId_key: { workspaceId, key: customerKey } },
    select: { id: true },
  })
  return customer !== null && customer.id === order.customerId
}
