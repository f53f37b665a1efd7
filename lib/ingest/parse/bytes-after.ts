import type { Reading } from '@/lib/ingest/layouts/reading'
import { isTranscoded } from './is-transcoded'

const PIECE = 4_096
/** No byte of a file becomes more of them in UTF-8. */
const MOST_PER_BYTE = 3

/**
 * A file from one of its records on.
 * @param scanned how many bytes stand before it in the text as it is scanned: those of the file, or of its text in UTF-8
 */
export async function* bytesAfter(
  bytes: AsyncIterable<Buffer>,
  encoding: Reading['encoding'],
  scanned: number,
): AsyncGenerator<Buffer> {
  const decoder = isTranscoded(encoding) ? new TextDecoder(encoding) : null
  const sizeOf = (piece: Buffer) =>
    decoder === null ? piece.length : Buffer.byteLength(decoder.decode(piece, { stream: true }))
  let left = scanned
  for await (const chunk of bytes) {
    let at = 0
    while (left > 0 && at < chunk.length) {
      // Close to the place byte by byte, for only whole characters count.
      const step = decoder === null ? left : left > MOST_PER_BYTE * (PIECE + 1) ? PIECE : 1
      const piece = chunk.subarray(at, at + step)
      left -= sizeOf(piece)
      at += piece.length
    }
    if (at < chunk.length) yield chunk.subarray(at)
  }
}
