import { rm } from 'node:fs/promises'
import type { ClientBase } from 'pg'
import { announceImport } from '@/lib/ingest/load/announce'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { lockWorkspace } from '@/lib/ingest/load/workspace-lock'
import { receivedPath } from '@/lib/ingest/receive/received-path'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { storeOriginal } from '@/lib/ingest/receive/store-original'
import { isStored, readPlain, removeStored, uploadPath } from '@/lib/platform/storage'
import { fileKey, type ImportRun } from './import-run'
import type { Progress } from './progress'
import { openReceivedArchive, takeApart, unpackOthers } from './take-apart'

const rawPath = ({ id, uploadId }: ImportRun): string => (uploadId === null ? receivedPath(id) : uploadPath(uploadId))

export type Received = { readonly storageKey: string; readonly bytes: number; readonly sha256: string }

/**
 * Seals the received file into the store, once; the plain upload is deleted as soon as the import's row says where the
 * sealed one is. Of a ZIP archive that is its first table; the others become imports of their own.
 */
export async function receiveOriginal(client: ClientBase, run: ImportRun, progress: Progress): Promise<Received> {
  if (run.storageKey !== null && run.sha256 !== null && (await isStored(run.storageKey))) {
    await rm(rawPath(run), { force: true })
    return { storageKey: run.storageKey, bytes: run.bytes, sha256: run.sha256 }
  }
  const storageKey = `${run.workspaceId}/${run.id}`
  const store = (content: AsyncIterable<Buffer>) =>
    storeOriginal(content, storageKey, fileKey(run), (bytesDone) => {
      progress.show({ bytesDone })
      progress.check()
    })
  try {
    const archive = await openReceivedArchive(rawPath(run))
    const others = archive === null ? [] : await unpackOthers(run, archive, () => progress.check())
    const stored = await store(archive === null ? readPlain(rawPath(run)) : archive.first.bytes())
    await inTransaction(client, async () => {
      await client.query('update import set storage_key = $2, sha256 = $3, bytes = $4 where id = $1', [
        run.id,
        storageKey,
        stored.sha256,
        stored.bytes,
      ])
      if (archive !== null) await takeApart(client, run, archive, others)
    })
    await rm(rawPath(run), { force: true })
    return { storageKey, ...stored }
  } catch (error) {
    throw isMissing(error) ? gone() : error
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const gone = (): RunProblem =>
  new RunProblem({
    code: 'file-gone',
    title: 'The uploaded file is no longer on the server.',
    detail: 'Upload it again.',
  })

/** Deletes what a run that ends without a result has received: the plain upload, never the sealed file. */
export const removeReceived = (run: ImportRun): Promise<void> => rm(rawPath(run), { force: true })

/**
 * Ends the import as `unchanged` when a live import of the workspace has the same bytes: every row that one loaded or
 * found to be a duplicate is a duplicate here, the others share its fates. Its file is not kept twice.
 */
export async function endIfUnchanged(client: ClientBase, run: ImportRun, received: Received): Promise<boolean> {
  const unchanged = await inTransaction(client, async () => {
    // Taken so that the other import is not undone between the look and the write.
    await lockWorkspace(client, run.workspaceId)
    const updated = await client.query(
      `update import i set state = 'unchanged', same_bytes_as = old.id, storage_key = null, step = null, finished_at = clock_timestamp(),
              layout_name = old.layout_name, layout_version = old.layout_version, reading = old.reading,
              plain_bytes = old.plain_bytes, bytes_done = coalesce(old.plain_bytes, 0), rows_total = old.rows_total,
              rows_loaded = 0, rows_duplicate = old.rows_loaded + old.rows_duplicate, rows_rejected = old.rows_rejected,
              rows_blank = old.rows_blank, rows_skipped = old.rows_skipped, lines_loaded = 0
       from (select * from import where workspace_id = $2 and sha256 = $3 and state = 'published' and id <> $1
             order by sequence limit 1) old
       where i.id = $1 and i.state = 'running' and not i.cancel_asked`,
      [run.id, run.workspaceId, received.sha256],
    )
    if (updated.rowCount === 0) return false
    await announceImport(client, run.workspaceId, run.id)
    return true
  })
  if (unchanged) await removeStored(received.storageKey)
  return unchanged
}
