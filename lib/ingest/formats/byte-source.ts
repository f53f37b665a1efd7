import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'

const PIECE = 1024 * 1024

/** Bytes that can be read from the start, again and again, and at any place. */
export type ByteSource = {
  readonly size: number
  readonly stream: () => AsyncIterable<Buffer>
  /** At most `length` bytes from `offset`; fewer only at the end. */
  readonly read: (offset: number, length: number) => Promise<Buffer>
}

export async function fileSource(path: string): Promise<ByteSource> {
  const { size } = await stat(path)
  return {
    size,
    stream: () => createReadStream(path, { highWaterMark: PIECE }),
    async read(offset, length) {
      const file = await open(path, 'r')
      try {
        const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)))
        const { bytesRead } = await file.read(bytes, 0, bytes.length, offset)
        return bytes.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
  }
}

export function bufferSource(bytes: Buffer): ByteSource {
  return {
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
    },
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  }
}
