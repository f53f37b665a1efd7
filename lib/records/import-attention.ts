import type { ImportAttentionAnswer } from '@/lib/contracts/imports'
import { type ImportState, isUnderWay } from '@/lib/domain/import-report'
import { pool } from '@/lib/platform/db'

const MOST = 200

type Row = Omit<ImportAttentionAnswer['imports'][number], 'state'> & { readonly state: ImportState }

/**
 * What an admin is told of wherever they are: imports under way or waiting for a decision, those that failed within a
 * week and those that ended within the last minutes, newest first.
 */
export async function importAttention(workspaceId: number): Promise<ImportAttentionAnswer> {
  const { rows } = await pool().query<Row>(
    `select sequence, file_name as "fileName", state, undo_asked_at is not null as "beingUndone",
            (select earlier.sequence from import earlier where earlier.id = import.same_bytes_as) as "sameBytesAs",
            rows_rejected as "rowsRejected"
     from import
     where workspace_id = $1 and (
       state not in ('published', 'unchanged', 'cancelled', 'undone', 'failed')
       or undo_asked_at is not null
       or (state = 'failed' and finished_at > now() - interval '7 days')
       or finished_at > now() - interval '5 minutes')
     order by sequence desc limit ${MOST}`,
    [workspaceId],
  )
  return { underWay: rows.some(({ state, beingUndone }) => beingUndone || isUnderWay(state)), imports: rows }
}
