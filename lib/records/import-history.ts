import type { ImportListAnswer } from '@/lib/contracts/imports'
import { prisma } from '@/lib/platform/db'
import { importColumns, latestStep, toImportListItems } from './import-row'

/** The imports of a workspace, newest first. */
export async function importHistory(
  workspaceId: number,
  { page, size }: { page: number; size: number },
): Promise<ImportListAnswer> {
  const [total, rows] = await Promise.all([
    prisma().import.count({ where: { workspaceId } }),
    prisma().import.findMany({
      where: { workspaceId },
      orderBy: { sequence: 'desc' },
      skip: (page - 1) * size,
      take: size,
      select: { ...importColumns, steps: latestStep },
    }),
  ])
  return { total, page, size, imports: await toImportListItems(rows) }
}
