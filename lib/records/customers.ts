import { prisma } from '@/lib/platform/db'

/** Whether any import of the workspace has brought a customer with this key. */
export async function customerExists(workspaceId: number, key: string): Promise<boolean> {
  return (await prisma().customer.count({ where: { workspaceId, key } })) > 0
}
