import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

// Header: magic, then 7 random bytes. Then AES-256-GCM segments of SEGMENT plain bytes (the last may be shorter), each
// followed by its tag; nonce = the 7 bytes, the segment's number, 1 on the last. Nothing unverified is ever yielded,
// and a file cut at a segment's end is noticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway, Vizár 2015).
const MAGIC = Buffer.from('TSEAL1\n')
const PREFIX = 7
const SEGMENT = 256 * 1024
const TAG = 16

export class SealBrokenError extends Error {
  override name = 'SealBrokenError'
}

function nonce(prefix: Buffer, segment: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  prefix.copy(bytes)
  bytes.writeUInt32BE(segment, PREFIX)
  bytes[11] = last ? 1 : 0
  return bytes
}

/** Encrypts a stream of any length under a 32-byte key. */
export async function* seal(source: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  const prefix = randomBytes(PREFIX)
  yield Buffer.concat([MAGIC, prefix])
  let number = 0
  const sealSegment = (plain: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(prefix, number, last))
    number += 1
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  }
  for await (const { bytes, last } of segments(source, SEGMENT)) yield sealSegment(bytes, last)
}

/** Decrypts what `seal` made. Throws SealBrokenError on another key, a changed byte, or a file that was cut. */
export async function* unseal(source: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  let prefix: Buffer | undefined
  let number = 0
  const headerSize = MAGIC.length + PREFIX
  for await (const { bytes, last } of segments(source, SEGMENT + TAG, headerSize)) {
    if (prefix === undefined) {
      if (bytes.length < headerSize || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
        throw new SealBrokenError('not a sealed file')
      prefix = bytes.subarray(MAGIC.length)
      if (last) throw new SealBrokenError('the file ends too early')
      continue
    }
    if (bytes.length < TAG) throw new SealBrokenError('the file ends too early')
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(prefix, number, last))
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
    number += 1
    const plain = decipher.update(bytes.subarray(0, bytes.length - TAG))
    try {
      decipher.final()
    } catch {
      throw new SealBrokenError('the file was changed, cut, or sealed under another key')
    }
    yield plain
  }
}

/** Cuts a stream into pieces of `size` (the first of `firstSize`); the last may be shorter, also empty, and says so. */
async function* segments(
  source: AsyncIterable<Buffer>,
  size: number,
  firstSize = size,
): AsyncGenerator<{ bytes: Buffer; last: boolean }> {
  let held: Buffer[] = []
  let length = 0
  let wanted = firstSize
  for await (const chunk of source) {
    held.push(chunk)
    length += chunk.length
    if (length <= wanted) continue
    let joined = Buffer.concat(held, length)
    // One byte more than a segment must be there before it is known not to be the last.
    while (joined.length > wanted) {
      yield { bytes: joined.subarray(0, wanted), last: false }
      joined = joined.subarray(wanted)
      wanted = size
    }
    held = [joined]
    length = joined.length
  }
  yield { bytes: Buffer.concat(held, length), last: true }
}
