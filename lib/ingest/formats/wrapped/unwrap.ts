const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
const MARK = Buffer.from('\ufeff')

/**
 * Text of which whole rows stand in quotes, their own quotes doubled, without that layer: `"1,""Red, large"",9.50"` is
 * `1,"Red, large",9.50`. A row that does not begin with a quote stays as it is.
 */
export async function* unwrap(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const take = defineUnwrapping()
  for await (const chunk of chunks) yield take(chunk)
}

/** The same piece by piece: what is open at the end of one goes on in the next. */
export function defineUnwrapping(): (chunk: Buffer) => Buffer {
  let at = 0
  let state: 'begin' | 'within' | 'quote' | 'bare' = 'begin'
  return (chunk) => {
    const text = Buffer.allocUnsafe(chunk.length)
    let length = 0
    for (const byte of chunk) {
      const marks = at < MARK.length && byte === MARK[at]
      at++
      const ends = byte === LF || byte === CR
      if (state === 'begin' && byte === QUOTE) {
        state = 'within'
        continue
      }
      if (state === 'within' && byte === QUOTE) {
        state = 'quote'
        continue
      }
      if (state === 'quote') state = byte === QUOTE ? 'within' : ends ? 'begin' : 'bare'
      else if (state === 'bare' && ends) state = 'begin'
      else if (state === 'begin' && !ends && !marks) state = 'bare'
      text[length++] = byte
    }
    return text.subarray(0, length)
  }
}
