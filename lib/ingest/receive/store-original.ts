import { createHash } from 'node:crypto'
import { storeSealed } from '@/lib/platform/storage'

export type Stored = { readonly sha256: string; readonly bytes: number }

/**
 * Seals a received file into the store and hashes its bytes on the way.
 * @param onBytes called with the number of bytes taken so far
 */
export async function storeOriginal(
  content: AsyncIterable<Buffer>,
  storageKey: string,
  key: Buffer,
  onBytes: (done: number) => Promise<void> | void,
): Promise<Stored> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of content) {
      hash.update(chunk)
      bytes += chunk.length
      await onBytes(bytes)
      yield chunk
    }
  }
  await storeSealed(storageKey, hashed(), key)
  return { sha256: hash.digest('hex'), bytes }
}
