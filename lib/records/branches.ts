import { prisma } from '@/lib/platform/db'

/** Whether any import of the workspace has named a branch. */
export async function hasBranches(workspaceId: number): Promise<boolean> {
  return (await prisma().branch.findFirst({ where: { workspaceId, key: { not: '' } }, select: { id: true } })) !== null
}
