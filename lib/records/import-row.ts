import type { Prisma } from '@/generated/prisma/client'
import type { ImportListItem } from '@/lib/contracts/imports'
import { prisma } from '@/lib/platform/db'

/** The columns every view of an import shows. */
export const importColumns = {
  sequence: true,
  fileName: true,
  bytes: true,
  plainBytes: true,
  createdAt: true,
  createdBy: true,
  state: true,
  step: true,
  startedAt: true,
  finishedAt: true,
  bytesDone: true,
  rowsTotal: true,
  rowsLoaded: true,
  rowsDuplicate: true,
  rowsRejected: true,
  rowsBlank: true,
  rowsSkipped: true,
  sameBytesAs: true,
  undoAskedAt: true,
} as const satisfies Prisma.ImportSelect

type ImportColumns = Prisma.ImportGetPayload<{ select: typeof importColumns }> & {
  readonly steps: readonly { readonly startedAt: Date }[]
}

/** The step under way. */
export const latestStep = { orderBy: { ordinal: 'desc' }, take: 1, select: { startedAt: true } } as const

const LEAST_SHARE = 0.03

type Pace = { state: string; steps: readonly { startedAt: Date }[]; bytesDone: number; bytesTotal: number }

/**
 * Seconds until the step under way has gone through the file, at its pace so far; null while hardly anything is done, or
 * nothing is going on.
 */
export function secondsLeft({ state, steps, bytesDone, bytesTotal }: Pace, now = Date.now()): number | null {
  const share = bytesTotal === 0 ? 0 : bytesDone / bytesTotal
  if (state !== 'running' || steps.length === 0 || share < LEAST_SHARE || share >= 1) return null
  const since = Math.max(...steps.map(({ startedAt }) => startedAt.getTime()))
  const spent = Math.max(0, now - since) / 1000
  return Math.ceil((spent / share) * (1 - share))
}

/** Names of the people with these user ids. */
async function namesOf(userIds: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(userIds.filter((id) => id !== null))]
  if (ids.length === 0) return new Map()
  const users = await prisma().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}

/** Sequence numbers of imports given by id. */
async function sequencesOf(importIds: readonly (number | null)[]): Promise<Map<number, number>> {
  const ids = importIds.filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const imports = await prisma().import.findMany({ where: { id: { in: ids } }, select: { id: true, sequence: true } })
  return new Map(imports.map(({ id, sequence }) => [id, sequence]))
}

/** Rows of the import table as a person sees them. */
export async function toImportListItems(rows: readonly ImportColumns[]): Promise<ImportListItem[]> {
  const [names, sequences] = await Promise.all([
    namesOf(rows.map((row) => row.createdBy)),
    sequencesOf(rows.map((row) => row.sameBytesAs)),
  ])
  return rows.map((row) => {
    const bytesDone = Number(row.bytesDone)
    const bytesTotal = Number(row.plainBytes ?? row.bytes)
    return {
      sequence: row.sequence,
      fileName: row.fileName,
      bytes: Number(row.bytes),
      createdAt: row.createdAt.toISOString(),
      createdBy: (row.createdBy && names.get(row.createdBy)) ?? null,
      state: row.state,
      step: row.step,
      startedAt: row.startedAt?.toISOString() ?? null,
      finishedAt: row.finishedAt?.toISOString() ?? null,
      rows: {
        total: row.rowsTotal,
        loaded: row.rowsLoaded,
        duplicate: row.rowsDuplicate,
        rejected: row.rowsRejected,
        blank: row.rowsBlank,
        skipped: row.rowsSkipped,
      },
      progress: {
        bytesDone,
        bytesTotal: bytesTotal || null,
        secondsLeft: secondsLeft({ state: row.state, steps: row.steps, bytesDone, bytesTotal }),
      },
      sameBytesAs: row.sameBytesAs === null ? null : (sequences.get(row.sameBytesAs) ?? null),
      beingUndone: row.undoAskedAt !== null,
    }
  })
}
