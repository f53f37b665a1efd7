import type { ClientBase } from 'pg'
import { announceImport } from '@/lib/ingest/load/announce'
import { lockWorkspace } from '@/lib/ingest/load/workspace-lock'

/**
 * Ends an import as `unchanged` when a live import of the workspace has the same bytes: every row that one loaded or
 * found to be a duplicate is a duplicate here, the others share its fates. In the caller's transaction.
 */
export async function markUnchanged(
  client: ClientBase,
  workspaceId: number,
  importId: number,
  sha256: string,
): Promise<boolean> {
  // Taken so that the other import is not undone between the look and the write.
  await lockWorkspace(client, workspaceId)
  const updated = await client.query(
    `update import i set state = 'unchanged', same_bytes_as = old.id, storage_key = null, step = null, finished_at = clock_timestamp(),
            layout_name = old.layout_name, layout_version = old.layout_version, reading = old.reading,
            plain_bytes = old.plain_bytes, bytes_done = coalesce(old.plain_bytes, 0), rows_total = old.rows_total,
            rows_loaded = 0, rows_duplicate = old.rows_loaded + old.rows_duplicate, rows_rejected = old.rows_rejected,
            rows_blank = old.rows_blank, rows_skipped = old.rows_skipped, lines_loaded = 0, sha256 = $3
     from (select * from import where workspace_id = $2 and sha256 = $3 and state = 'published' and id <> $1
           order by sequence limit 1) old
     where i.id = $1 and i.state in ('queued', 'running') and not i.cancel_asked`,
    [importId, workspaceId, sha256],
  )
  if (updated.rowCount === 0) return false
  await announceImport(client, workspaceId, importId)
  return true
}
