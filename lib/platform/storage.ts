import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { env } from './env'
import { seal, unseal, unsealAnywhere } from './sealed-stream'

const READ_SIZE = 1024 * 1024

/** Where a finished or unfinished upload lies, as it comes in. */
export const uploadPath = (uploadId: string): string => path.join(env().DATA_DIR, 'uploads', uploadId)

/** The folder of all uploads. */
export const uploadsFolder = (): string => path.join(env().DATA_DIR, 'uploads')

const filesFolder = (): string => path.join(env().DATA_DIR, 'files')

/** Path of a stored file; its key is `<workspace id>/<name>`. */
export const storedPath = (storageKey: string): string => path.join(filesFolder(), storageKey)

/** Reads a plain file in pieces of a megabyte. */
export const readPlain = (file: string): AsyncIterable<Buffer> => createReadStream(file, { highWaterMark: READ_SIZE })

/**
 * Encrypts a stream into the store. When it returns, the file is complete and on disk under its key; until then nothing
 * is there but a `.tmp` file, which the sweep removes.
 */
export async function storeSealed(storageKey: string, source: AsyncIterable<Buffer>, key: Buffer): Promise<void> {
  const target = storedPath(storageKey)
  const unfinished = `${target}.tmp`
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  const file = await open(unfinished, 'w', 0o600)
  try {
    for await (const bytes of seal(source, key)) await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, target)
  await syncFolder(path.dirname(target))
}

/** The plain bytes of a stored file. Throws SealBrokenError when it was changed. */
export const readSealed = (storageKey: string, key: Buffer): AsyncIterable<Buffer> =>
  unseal(readPlain(storedPath(storageKey)), key)

/** A stored file to be read from its start or at any place. Throws SealBrokenError when it was changed. */
export async function openSealed(
  storageKey: string,
  key: Buffer,
): Promise<{
  readonly size: number
  readonly stream: () => AsyncIterable<Buffer>
  readonly read: (offset: number, length: number) => Promise<Buffer>
}> {
  const file = storedPath(storageKey)
  const readAt = async (offset: number, length: number): Promise<Buffer> => {
    const handle = await open(file, 'r')
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  }
  const { size } = await stat(file)
  return { ...(await unsealAnywhere(size, readAt, key)), stream: () => readSealed(storageKey, key) }
}

export async function isStored(storageKey: string): Promise<boolean> {
  return (await stat(storedPath(storageKey)).catch(() => undefined)) !== undefined
}

/** Deletes a stored file and makes the deletion last; no error when there is none. */
export async function removeStored(storageKey: string): Promise<void> {
  await rm(storedPath(storageKey), { force: true })
  await syncFolder(path.dirname(storedPath(storageKey))).catch(() => undefined)
}

/** Keys of everything in the store, unfinished files (`.tmp`) included. */
export async function storedKeys(): Promise<string[]> {
  const entries = await readdir(filesFolder(), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(filesFolder(), path.join(entry.parentPath, entry.name)))
}

/** Makes a rename or deletion in a folder last through a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
