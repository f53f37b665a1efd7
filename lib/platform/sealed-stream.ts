import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

// Header: magic, then 7 random bytes. Then AES-256-GCM segments of SEGMENT plain bytes (the last may be shorter), each
// followed by its tag; nonce = the 7 bytes, the segment's number, 1 on the last. Nothing unverified is ever yielded,
// and a file cut at a segment's end is noticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway, Vizár 2015).
const MAGIC = Buffer.from('TSEAL1\n')
const PREFIX = 7
const SEGMENT = 256 * 1024
const TAG = 16
const HEADER = MAGIC.length + PREFIX
/** Opened segments that are kept for the next read. */
const MOST_HELD = 4

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
  for await (const { bytes, last } of segments(source, SEGMENT + TAG, HEADER)) {
    if (prefix === undefined) {
      if (bytes.length < HEADER || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
        throw new SealBrokenError('not a sealed file')
      prefix = bytes.subarray(MAGIC.length)
      if (last) throw new SealBrokenError('the file ends too early')
      continue
    }
    const plain = openSegment(bytes, key, nonce(prefix, number, last))
    number += 1
    yield plain
  }
}

/**
 * Opens a sealed file for reading at any place; every piece that is read is verified, the end of the file at once.
 * @param size of the sealed file
 * @param readAt reads from the sealed file
 */
export async function unsealAnywhere(
  size: number,
  readAt: (offset: number, length: number) => Promise<Buffer>,
  key: Buffer,
): Promise<{ readonly size: number; readonly read: (offset: number, length: number) => Promise<Buffer> }> {
  const header = await readAt(0, HEADER)
  if (header.length < HEADER || !header.subarray(0, MAGIC.length).equals(MAGIC))
    throw new SealBrokenError('not a sealed file')
  const prefix = header.subarray(MAGIC.length)
  const last = Math.ceil((size - HEADER) / (SEGMENT + TAG)) - 1
  if (last < 0) throw new SealBrokenError('the file ends too early')
  const held = new Map<number, Buffer>()
  const segment = async (number: number): Promise<Buffer> => {
    const known = held.get(number)
    if (known !== undefined) return known
    const sealed = await readAt(HEADER + number * (SEGMENT + TAG), SEGMENT + TAG)
    const plain = openSegment(sealed, key, nonce(prefix, number, number === last))
    if (held.size >= MOST_HELD) held.delete(held.keys().next().value ?? -1)
    held.set(number, plain)
    return plain
  }
  const plainSize = size - HEADER - (last + 1) * TAG
  await segment(last)
  return {
    size: plainSize,
    async read(offset, length) {
      const end = Math.min(offset + length, plainSize)
      const pieces: Buffer[] = []
      for (let at = offset; at < end; ) {
        const plain = await segment(Math.floor(at / SEGMENT))
        const from = at % SEGMENT
        const piece = plain.subarray(from, Math.min(plain.length, from + end - at))
        pieces.push(piece)
        at += piece.length
      }
      return Buffer.concat(pieces)
    },
  }
}

function openSegment(sealed: Buffer, key: Buffer, nonce: Buffer): Buffer {
  if (sealed.length < TAG) throw new SealBrokenError('the file ends too early')
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  const plain = decipher.update(sealed.subarray(0, sealed.length - TAG))
  try {
    decipher.final()
  } catch {
    throw new SealBrokenError('the file was changed, cut, or sealed under another key')
  }
  return plain
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
