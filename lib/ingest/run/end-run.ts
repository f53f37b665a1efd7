import type { ClientBase } from 'pg'
import type { ImportProblem } from '@/lib/domain/import-report'
import { announceImport } from '@/lib/ingest/load/announce'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { dropStaging } from '@/lib/ingest/load/staging-tables'
import type { ImportRun } from './import-run'

/** Ends a run that publishes nothing: its staging is gone, its reason is kept. */
export async function endRun(
  client: ClientBase,
  { id, workspaceId }: ImportRun,
  state: 'stopped' | 'failed' | 'cancelled',
  problem: ImportProblem | null,
): Promise<void> {
  await inTransaction(client, async () => {
    await dropStaging(client, id)
    await client.query(
      `update import set state = $2::import_state, problem = $3, step = null, finished_at = clock_timestamp(), rows_loaded = 0, rows_duplicate = 0
       where id = $1 and state in ('queued', 'running', 'waiting', 'review', 'staged')`,
      [id, state, problem ? JSON.stringify(problem) : null],
    )
    await announceImport(client, workspaceId, id)
  })
}
