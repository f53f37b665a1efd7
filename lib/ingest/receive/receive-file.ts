import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { cleanFileName } from '@/lib/domain/clean-file-name'
import { NotFoundError } from '@/lib/domain/errors'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { pool } from '@/lib/platform/db'
import { syncFolder, uploadPath, uploadsFolder } from '@/lib/platform/storage'
import { type CreatedImport, insertImport, type NewImport } from './new-import'
import { receivedPath } from './received-path'
import { requireSpace } from './require-space'

/**
 * Takes a file of this machine in, as an upload would, and enqueues its import. The file itself stays where it is.
 * Throws NotFoundError when it cannot be read, TooLargeError when quota or disk do not suffice.
 */
export async function receiveFile({
  path: file,
  ...given
}: Omit<NewImport, 'bytes'> & { path: string }): Promise<CreatedImport> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new NotFoundError(`There is no file ${file}.`)
  await requireSpace(given.workspaceId, found.size)
  const copy = uploadPath(`${randomUUID()}.tmp`)
  try {
    const bytes = await copyToDisk(file, copy)
    return await enter({ ...given, fileName: cleanFileName(given.fileName), bytes }, copy)
  } finally {
    await rm(copy, { force: true })
  }
}

async function copyToDisk(from: string, to: string): Promise<number> {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
  const target = await open(to, 'w', 0o600)
  let bytes = 0
  try {
    for await (const chunk of createReadStream(from, { highWaterMark: 1 << 20 })) {
      const piece: Buffer = chunk
      await target.write(piece)
      bytes += piece.length
    }
    await target.sync()
  } finally {
    await target.close()
  }
  return bytes
}

/** The rename comes before the commit: an import that exists has its file, and a file without an import is swept. */
async function enter(given: NewImport, copy: string): Promise<CreatedImport> {
  const client = await pool().connect()
  try {
    return await inTransaction(client, async () => {
      const created = await insertImport(client, given)
      await rename(copy, receivedPath(created.importId))
      await syncFolder(uploadsFolder())
      return created
    })
  } finally {
    client.release()
  }
}
