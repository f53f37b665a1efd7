import { rm } from 'node:fs/promises'
import type { ClientBase } from 'pg'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { markUnchanged } from '@/lib/ingest/receive/mark-unchanged'
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

/** Ends the import as `unchanged` when a live import of the workspace has the same bytes. Its file is not kept twice. */
export async function endIfUnchanged(client: ClientBase, run: ImportRun, received: Received): Promise<boolean> {
  const unchanged = await inTransaction(client, () => markUnchanged(client, run.workspaceId, run.id, received.sha256))
  if (unchanged) await removeStored(received.storageKey)
  return unchanged
}
