import { isAscii, isUtf8 } from 'node:buffer'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { decodeIbm850 } from './decode-ibm-850'
import { isTranscoded } from './is-transcoded'
import { isMixed, pageOf } from './mixed-encodings'
import { undoTwice } from './undo-twice'

/** Windows-1252 characters of the bytes 0x80 to 0x9F; the five that mean nothing stay as they are. */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const LF = 0x0a

const decoders = new Map<string, TextDecoder>()

/**
 * Text of whole records. UTF-16 and the like have become UTF-8 before this (see `toScannable`). Bytes that are not UTF-8 in a file that
 * otherwise is are read as Windows-1252: no character is ever replaced.
 */
export function decode(bytes: Buffer, encoding: Reading['encoding']): string {
  if (isAscii(bytes)) return bytes.toString('latin1')
  if (encoding === 'windows-1252') return decodeWestern(bytes)
  if (encoding === 'ibm850') return decodeIbm850(bytes)
  if (encoding === 'utf-8-twice') return undoTwice(decode(bytes, 'utf-8'))
  if (encoding === 'utf-8' || isTranscoded(encoding)) {
    return isUtf8(bytes) ? bytes.toString('utf8') : decodeMixed(bytes)
  }
  if (isMixed(encoding)) return isUtf8(bytes) ? bytes.toString('utf8') : decodeLines(bytes, pageOf(encoding))
  let decoder = decoders.get(encoding)
  if (decoder === undefined) {
    decoder = new TextDecoder(encoding)
    decoders.set(encoding, decoder)
  }
  return decoder.decode(bytes)
}

function decodeWestern(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  let decoded = ''
  let copied = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80 || unit > 0x9f) continue
    decoded += text.slice(copied, i) + WINDOWS_1252_HIGH[unit - 0x80]
    copied = i + 1
  }
  return copied === 0 ? text : decoded + text.slice(copied)
}

/** Lines that are UTF-8 as that, the others as lines of the page. */
function decodeLines(bytes: Buffer, page: Reading['encoding']): string {
  let text = ''
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LF, start)
    const line = bytes.subarray(start, end === -1 ? bytes.length : end + 1)
    text += isUtf8(line) ? line.toString('utf8') : decode(line, page)
    start += line.length
  }
  return text
}

function decodeMixed(bytes: Buffer): string {
  let text = ''
  let sound = 0
  let at = 0
  while (at < bytes.length) {
    const length = characterLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    text += bytes.toString('utf8', sound, at) + decodeWestern(bytes.subarray(at, at + 1))
    at++
    sound = at
  }
  return text + bytes.toString('utf8', sound)
}

/** Bytes of the UTF-8 character at a place, 0 if there is none. */
function characterLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  return at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0
}

/** Bytes in which delimiters, quotes and line ends are single bytes: what has halves of characters is transcoded to UTF-8. */
export async function* toScannable(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Reading['encoding'],
): AsyncGenerator<Buffer> {
  if (!isTranscoded(encoding)) {
    for await (const chunk of bytes) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
  yield Buffer.from(decoder.decode(), 'utf8')
}
