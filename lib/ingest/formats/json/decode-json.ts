import { StringDecoder } from 'node:string_decoder'

export type JsonEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const REPLACEMENT = '\ufffd'
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT)

/** The bytes are no UTF-8. */
export class NotUtf8Error extends Error {
  override name = 'NotUtf8Error'
}

/** JSON is UTF-8, says its standard; programs that mark it as UTF-16 write that. */
export function jsonEncoding(start: Buffer): JsonEncoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** The start of a file as text to judge it by, without a mark; letters beyond ASCII may be others. */
export function startText(start: Buffer): string {
  const encoding = jsonEncoding(start)
  const marked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf
  if (encoding === 'utf-8') return start.toString('latin1', marked ? 3 : 0)
  return new TextDecoder(encoding).decode(start)
}

/** Text of bytes given in pieces. Throws NotUtf8Error, so that nothing is replaced in silence. */
export function defineJsonDecoder(encoding: JsonEncoding): { add: (bytes: Buffer) => string; finish: () => string } {
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding)
    return { add: (bytes) => decoder.decode(bytes, { stream: true }), finish: () => decoder.decode() }
  }
  const decoder = new StringDecoder('utf8')
  return {
    add(bytes) {
      const text = decoder.write(bytes)
      if (text.includes(REPLACEMENT) && !bytes.includes(REPLACEMENT_BYTES)) throw new NotUtf8Error()
      return text
    },
    finish: () => decoder.end(),
  }
}
