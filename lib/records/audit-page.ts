import { z } from 'zod'
import { exportRequest } from '@/lib/contracts/exports'
import type { AuditPage } from '@/lib/contracts/people'
import { auditActions, isAuditAction } from '@/lib/domain/audit-action'
import { prisma } from '@/lib/platform/db'

const changed = z.object({ changes: z.array(z.string()) }).transform(({ changes }) => changes)

const fileWords = { csv: 'CSV', xlsx: 'Excel', png: 'a picture' } as const

const exported = exportRequest
  .pick({ file: true, rows: true })
  .transform(({ file, rows }) => [`${rows} ${rows === 1 ? 'row' : 'rows'} as ${fileWords[file]}.`])

/** What else an entry's detail says, in words. */
const sentences = z.union([changed, exported]).catch([])

const PAGE = 50

/** Fifty entries of a workspace, newest first, older than `before`. */
export async function auditPage(workspaceId: number, before?: string): Promise<AuditPage> {
  const rows = await prisma().auditEntry.findMany({
    where: { workspaceId, ...(before ? { id: { lt: BigInt(before) } } : {}) },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const ids = [...new Set(shown.flatMap((entry) => entry.userId ?? []))]
  const users = await prisma().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = new Map(users.map((user) => [user.id, user.name]))
  return {
    entries: shown.map(({ id, at, userId, action, subject, detail }) => ({
      id: String(id),
      at: at.toISOString(),
      who: userId === null ? null : (nameOf.get(userId) ?? 'Someone removed'),
      what: isAuditAction(action) ? auditActions[action] : action,
      subject,
      more: sentences.parse(detail),
    })),
    next: rows.length > PAGE ? String(shown.at(-1)?.id) : null,
  }
}
