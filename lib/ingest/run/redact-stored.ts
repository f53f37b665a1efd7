import type { ClientBase } from 'pg'
import { encodeRow } from '@/lib/domain/encode-row'
import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { storeSealed } from '@/lib/platform/storage'
import { cleaningWorkspace, fileKey, type ImportRun } from './import-run'
import type { Received } from './receive-original'
import { storedBytes } from './stored-bytes'

/** Whether the stored original of such a file must not stay. */
export const hasPersonalColumns = (reading: Reading): boolean => reading.columns.some(({ personal }) => personal)

/**
 * Puts a redacted copy in the place of the stored original: the same rows, personal cells replaced by keyed hashes. The
 * rename that ends it also deletes the original; redacting a redacted copy changes nothing, so it may happen twice.
 */
export async function redactStored(
  client: ClientBase,
  run: ImportRun,
  received: Received,
  reading: Reading,
): Promise<void> {
  async function* redacted(): AsyncGenerator<Buffer> {
    const cleaner = defineCleaner(reading, cleaningWorkspace(run))
    for await (const batch of readRows(storedBytes(run, received), reading)) {
      let text = ''
      for (let i = 0; i < batch.rows.length; i++) text += encodeRow(cleaner.redactRow(batch, i), reading.delimiter)
      yield Buffer.from(text)
    }
  }
  await storeSealed(received.storageKey, redacted(), fileKey(run))
  await client.query('update import set redacted = true where storage_key = $1', [received.storageKey])
}
