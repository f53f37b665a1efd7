import { isAscii, isUtf8 } from 'node:buffer'

const HEAD_BYTES = 1_048_576
const TAIL_BYTES = 65_536
const SLICE_BYTES = 4_096
const MOST_SLICES = 128
const FIRST_STRIDE = 1_048_576

/** What one pass over the unpacked bytes saw: enough to decide how to read them, however long the file is. */
export type Survey = {
  readonly bytes: number
  /** Records and bytes of the file that stand before these, where they are not its start. */
  readonly before?: { readonly rows: number; readonly bytes: number }
  /** The first bytes; all of them if the file is short. */
  readonly head: Buffer
  /** Pieces from all over the rest; each starts at an even offset, most likely inside a row. */
  readonly slices: readonly Buffer[]
  /** The last bytes of a file longer than its head, and where they start. */
  readonly tail: { readonly bytes: Buffer; readonly from: number } | null
  /** Characters beyond ASCII that are valid UTF-8, and those that are not. */
  readonly utf8: { readonly valid: number; readonly invalid: number }
}

/** Feed it every chunk in order, while hashing and storing the file, then finish. Memory does not grow with the file. */
export function defineSurvey(): { add: (chunk: Uint8Array) => void; finish: () => Survey } {
  const heads: Buffer[] = []
  const utf8 = defineUtf8Evidence()
  let headBytes = 0
  let bytes = 0
  let tail: Buffer = Buffer.alloc(0)
  let slices: Buffer[] = []
  let stride = FIRST_STRIDE
  let nextSlice = HEAD_BYTES

  return {
    add(chunk) {
      const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      utf8.add(buffer)
      if (headBytes < HEAD_BYTES) {
        const taken = Buffer.from(buffer.subarray(0, HEAD_BYTES - headBytes))
        heads.push(taken)
        headBytes += taken.length
      }
      while (nextSlice < bytes + buffer.length) {
        const from = Math.max(0, nextSlice - bytes)
        slices.push(Buffer.from(buffer.subarray(from + ((bytes + from) % 2), from + SLICE_BYTES)))
        nextSlice += stride
        if (slices.length < MOST_SLICES) continue
        slices = slices.filter((_, i) => i % 2 === 0)
        stride *= 2
      }
      bytes += buffer.length
      if (bytes <= HEAD_BYTES) return
      const joined = buffer.length >= TAIL_BYTES ? buffer : Buffer.concat([tail, buffer])
      tail = Buffer.from(joined.subarray(Math.max(0, joined.length - TAIL_BYTES)))
    },
    finish: () => ({
      bytes,
      head: Buffer.concat(heads),
      slices,
      tail: tail.length > 0 ? { bytes: tail, from: bytes - tail.length } : null,
      utf8: utf8.finish(),
    }),
  }
}

function defineUtf8Evidence() {
  let left: Buffer = Buffer.alloc(0)
  let valid = 0
  let invalid = 0
  const judge = (whole: Buffer) => {
    if (isAscii(whole)) return
    if (isUtf8(whole)) {
      valid++
      return
    }
    for (const character of whole.toString('utf8')) {
      if (character === '\ufffd') invalid++
      else if (character > '\u007f') valid++
    }
  }
  return {
    add(chunk: Buffer) {
      const bytes = left.length === 0 ? chunk : Buffer.concat([left, chunk])
      const whole = bytes.length - unfinished(bytes)
      judge(bytes.subarray(0, whole))
      left = Buffer.from(bytes.subarray(whole))
    },
    finish() {
      judge(left)
      left = Buffer.alloc(0)
      return { valid, invalid }
    },
  }
}

/** Bytes at the end that may be the start of a character of up to four. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? back : 0
  }
  return 0
}
