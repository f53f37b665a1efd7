import { prisma } from '../../lib/platform/db'

/** What became of a workspace's imports, in their order, without ids, times and who brought them. */
export async function importFates(workspaceId: number) {
  const imports = await prisma().import.findMany({
    where: { workspaceId },
    orderBy: { sequence: 'asc' },
    select: {
      ...{ sequence: true, fileName: true, sha256: true, state: true, summary: true, bytes: true, plainBytes: true },
      ...{ rowsTotal: true, rowsLoaded: true, rowsDuplicate: true, rowsRejected: true, rowsBlank: true },
      ...{ rowsSkipped: true, linesLoaded: true, redacted: true, problem: true, storageKey: true },
    },
  })
  return imports.map(({ storageKey, ...fates }) => ({ ...fates, kept: storageKey !== null }))
}
