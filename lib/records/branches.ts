import type { Scope } from '@/lib/domain/scope'
import { prisma } from '@/lib/platform/db'

/** Whether any import of the workspace has named a branch. */
export async function hasBranches(workspaceId: number): Promise<boolean> {
  return (await prisma().branch.findFirst({ where: { workspaceId, key: { not: '' } }, select: { id: true } })) !== null
}

/** What the branch with this key is called; null where there is none, or none that the person may see. */
export async function branchName({ workspaceId, branches }: Scope, key: string): Promise<string | null> {
  if (key.includes('\0')) return null
  const branch = await prisma().branch.findUnique({ where: { workspaceId_key: { workspaceId, key } } })
  return branch !== null && (branches === 'all' || branches.includes(branch.id)) ? branch.name : null
}
