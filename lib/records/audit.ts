import pg from 'pg'
import type { AuditAction } from '@/lib/domain/audit-action'
import type { Transaction } from '@/lib/platform/transaction'

export type AuditEntry = {
  readonly action: AuditAction
  /** Null for what concerns no single workspace. */
  readonly workspaceId: number | null
  /** Null for a command given in the terminal. */
  readonly userId: string | null
  /** Whom or what it was done to: an e-mail, an import's number, a customer key. */
  readonly subject?: string
  readonly detail?: Record<string, unknown>
}

const INSERT =
  'insert into audit_entry (workspace_id, user_id, action, subject, detail) values ($1, $2::uuid, $3, $4, $5::jsonb)'

/** Writes down who did what, in the transaction that does it: an open Prisma transaction or a pg client inside one. */
export async function audit(tx: Transaction | pg.ClientBase, entry: AuditEntry): Promise<void> {
  const { workspaceId, userId, action, subject = null } = entry
  const detail = entry.detail ? JSON.stringify(entry.detail) : null
  if (tx instanceof pg.Client) await tx.query(INSERT, [workspaceId, userId, action, subject, detail])
  else await (tx as Transaction).$executeRawUnsafe(INSERT, workspaceId, userId, action, subject, detail)
}
