import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { pool } from '@/lib/platform/db'
import { enqueueImport } from '@/lib/platform/queue'
import { importsNobodyRuns } from './lock-import'

/**
 * Puts every import into the queue that is under way though nobody runs it, or is published though its original with
 * personal columns still lies there: what a killed worker or a lost job left.
 */
export async function enqueueUnfinished(): Promise<number> {
  const client = await pool().connect()
  try {
    return await inTransaction(client, async () => {
      const found = await client.query<{ id: number }>(
        `select id from import
         where state in ('queued', 'running', 'staged')
            or (not redacted and storage_key is not null and state in ('published', 'undone')
                and jsonb_path_exists(reading, '$.columns[*] ? (@.personal == true)'))
         order by id`,
      )
      const idle = await importsNobodyRuns(found.rows.map(({ id }) => id))
      for (const id of idle) await enqueueImport(client, id)
      return idle.length
    })
  } finally {
    client.release()
  }
}
