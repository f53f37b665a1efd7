import { ConflictError } from '@/lib/domain/errors'
import { lockImport } from '@/lib/ingest/run/lock-import'
import { pool } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { undoImport } from './undo-import'

type Asked = { readonly workspaceId: number; readonly sequence: number; readonly askedBy: string | null }

/** Does the undo that was asked for, if it is still to be done. May be called again at any time. */
export async function runUndo(importId: number): Promise<void> {
  const lock = await lockImport(importId)
  try {
    const { rows } = await pool().query<Asked>(
      `select workspace_id as "workspaceId", sequence, undo_asked_by as "askedBy" from import
       where id = $1 and undo_asked_at is not null`,
      [importId],
    )
    const [asked] = rows
    if (asked === undefined) return
    await undoImport(asked.workspaceId, asked.sequence, asked.askedBy)
    log.info('import undone', { import: importId })
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    await pool().query('update import set undo_asked_at = null where id = $1', [importId])
  } finally {
    lock.release(true)
  }
}
