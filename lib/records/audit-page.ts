import { z } from 'zod'
import type { AuditPage } from '@/lib/contracts/people'
import { auditActions, isAuditAction } from '@/lib/domain/audit-action'
import { prisma } from '@/lib/platform/db'

const withChanges = z.object({ changes: z.array(z.string()) })

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
      changes: withChanges.safeParse(detail).data?.changes ?? [],
    })),
    next: rows.length > PAGE ? String(shown.at(-1)?.id) : null,
  }
}
