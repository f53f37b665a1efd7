import { prisma } from '@/lib/platform/db'

/** Names of the files a workspace has received, whatever became of them. */
export async function importedFiles(workspaceId: number): Promise<Set<string>> {
  const imports = await prisma().import.findMany({ where: { workspaceId }, select: { fileName: true } })
  return new Set(imports.map(({ fileName }) => fileName))
}
