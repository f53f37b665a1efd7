import type { ClientBase } from 'pg'
import { readingSchema } from '@/lib/ingest/layouts/reading'
import { dropStaging } from '@/lib/ingest/load/staging-tables'
import type { ImportRun } from './import-run'
import { hasPersonalColumns, redactStored } from './redact-stored'

/** What is left to do once an import is published: staging goes, and an original with personal columns is redacted. */
export async function tidy(client: ClientBase, run: ImportRun): Promise<void> {
  await dropStaging(client, run.id)
  if (run.storageKey === null || run.sha256 === null || run.redacted || run.reading === null) return
  const reading = readingSchema.parse(run.reading)
  if (!hasPersonalColumns(reading)) return
  await redactStored(client, run, { storageKey: run.storageKey, sha256: run.sha256, bytes: run.bytes }, reading)
}
