import { prisma } from '@/lib/platform/db'

/** Whether the workspace has this order; of this customer, if one is given. */
export async function orderExists(workspaceId: number, orderKey: string, customerKey?: string): Promise<boolean> {
  const order = await prisma().order.findFirst({ where: { workspaceId, orderKey }, select: { customerId: true } })
  if (order === null) return false
  if (customerKey === undefined) return true
  const customer = await prisma().customer.findFirst({
    where: { workspaceId, key: customerKey },
    select: { id: true },
  })
  return customer !== null && customer.id === order.customerId
}
