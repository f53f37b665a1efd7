import type { ClientBase } from 'pg'
import { encodeRow } from '@/lib/domain/encode-row'
import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { removeStored, storeSealed } from '@/lib/platform/storage'
import { cleaningWorkspace, fileKey, type ImportRun } from './import-run'
import type { Received } from './receive-original'
import { storedBytes } from './stored-bytes'

/** Whether the stored original of such a file must not stay. */
export const hasPersonalColumns = (reading: Reading): boolean => reading.columns.some(({ personal }) => personal)

/**
 * Puts a redacted copy in the place of the stored original: the same rows, personal cells replaced by keyed hashes. Until
 * the import names the copy, the original is what is kept; it may happen twice.
 */
export async function redactStored(
  client: ClientBase,
  run: ImportRun,
  received: Received,
  reading: Reading,
): Promise<void> {
  const copyKey = `${run.workspaceId}/redacted/${run.id}`
  let bytes = 0
  let redactedEnd: number | null = null
  async function* redacted(): AsyncGenerator<Buffer> {
    const cleaner = defineCleaner(reading, cleaningWorkspace(run))
    for await (const batch of readRows(storedBytes(run, received), reading)) {
      const rows: string[] = []
      for (let i = 0; i < batch.rows.length; i++) {
        if (redactedEnd === null && (batch.starts[i] ?? 0) >= (reading.tableEnd ?? Number.POSITIVE_INFINITY))
          redactedEnd = bytes + Buffer.byteLength(rows.join(''))
        rows.push(encodeRow(cleaner.redactRow(batch, i), reading.delimiter))
      }
      const text = Buffer.from(rows.join(''))
      bytes += text.length
      yield text
    }
  }
  await storeSealed(copyKey, redacted(), fileKey(run))
  await client.query(
    `update import set redacted = true, storage_key = $2, reading = jsonb_set(reading, '{redactedEnd}', $3::jsonb)
     where storage_key = $1`,
    [received.storageKey, copyKey, JSON.stringify(redactedEnd)],
  )
  await removeStored(received.storageKey)
}
