import type { ClientBase } from 'pg'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import type { ImportRun } from './import-run'

/** Keeps with the import how its file is read: the same bytes and reading give the same rows. */
export async function recordReading(
  client: ClientBase,
  run: ImportRun,
  reading: Reading,
  plainBytes: number,
): Promise<void> {
  await inTransaction(client, () =>
    client.query(
      'update import set reading = $2, plain_bytes = $3, layout_name = $4, layout_version = $5 where id = $1',
      [run.id, JSON.stringify(reading), plainBytes, reading.layout.name, reading.layout.version],
    ),
  )
}
