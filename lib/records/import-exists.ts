import { prisma } from '@/lib/platform/db'

/** Whether the workspace has an import with this number. */
export async function importExists(workspaceId: number, sequence: number): Promise<boolean> {
  return (await prisma().import.count({ where: { workspaceId, sequence } })) > 0
}
