import type { ClientBase } from 'pg'
import type { AuditAction } from '@/lib/domain/audit-action'
import { ConflictError } from '@/lib/domain/errors'
import { type ImportState, isUnderWay } from '@/lib/domain/import-report'
import { enqueueImport } from '@/lib/platform/queue'
import { audit } from './audit'
import { type LockedImport, withLockedImport } from './locked-import'

type Actor = { readonly workspaceId: number; readonly userId: string | null }

const REPEATABLE: ReadonlySet<ImportState> = new Set(['stopped', 'failed', 'cancelled'])

/** Changes an import with an entry in the record of changes. */
const changeImport = (
  { workspaceId, userId }: Actor,
  sequence: number,
  action: AuditAction,
  change: (client: ClientBase, found: LockedImport) => Promise<void>,
): Promise<void> =>
  withLockedImport(workspaceId, sequence, async (client, found) => {
    await change(client, found)
    await audit(client, { action, workspaceId, userId, subject: String(sequence) })
  })

/** Asks a run to stop at its next safe moment. Throws ConflictError once it has ended. */
export const cancelImport = (actor: Actor, sequence: number): Promise<void> =>
  changeImport(actor, sequence, 'import.cancelled', async (client, { id, state }) => {
    if (!isUnderWay(state) && state !== 'waiting' && state !== 'review')
      throw new ConflictError(`Import ${sequence} has ended already.`)
    await client.query('update import set cancel_asked = true where id = $1', [id])
    // A run that has not started, or whose process died, is stopped by the run it gets now.
    await enqueueImport(client, id)
  })

/**
 * Runs an import that ended without loading anything once more.
 * @param ignoreLimits load what can be loaded, however many rows are rejected
 * @throws ConflictError in any other state
 */
export const retryImport = (actor: Actor, sequence: number, ignoreLimits: boolean): Promise<void> =>
  changeImport(actor, sequence, 'import.retried', async (client, { id, state, storageKey }) => {
    if (!REPEATABLE.has(state)) throw new ConflictError(`Import ${sequence} cannot be run again as it is now.`)
    if (storageKey === null) throw new ConflictError(`The file of import ${sequence} is not kept. Upload it again.`)
    await client.query(
      `update import set state = 'queued', step = null, started_at = null, finished_at = null, cancel_asked = false,
         ignore_limits = $2, problem = null, bytes_done = 0 where id = $1`,
      [id, ignoreLimits],
    )
    await enqueueImport(client, id)
  })
