import type { ClientBase } from 'pg'
import { announceImport } from '@/lib/ingest/load/announce'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import type { ImportRun } from './import-run'
import type { SurveyedFile } from './survey-file'
import { toJson } from './to-json'

/**
 * Keeps with the import how its file is read: the same bytes and reading give the same rows.
 * @param waits the run ends here, for a person to say how the file is read
 */
export async function recordReading(
  client: ClientBase,
  run: ImportRun,
  { reading, proposal, plainBytes }: SurveyedFile,
  waits: boolean,
): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(
      `update import set reading = $2, proposal = $3, plain_bytes = $4, layout_name = $5, layout_version = $6,
              reading_version = reading_version + 1, state = case when $7 then 'waiting' else state end,
              step = case when $7 then null else step end
       where id = $1`,
      [run.id, toJson(reading), toJson(proposal), plainBytes, reading.layout.name, reading.layout.version, waits],
    )
    if (waits) await announceImport(client, run.workspaceId, run.id)
  })
}
