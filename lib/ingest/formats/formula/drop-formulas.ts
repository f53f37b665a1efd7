const QUOTE = 0x22
const EQUALS = 0x3d
const BEFORE_CELL: ReadonlySet<number> = new Set(Buffer.from(',;\t|\r\n'))

/** Text of which cells such as `="00501"` are formulas, with the texts in their place: `"00501"`. */
export async function* dropFormulas(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begins = true
  let quoted = false
  let held = false
  for await (const chunk of chunks) {
    const text = Buffer.allocUnsafe(chunk.length + 1)
    let length = 0
    for (const byte of chunk) {
      if (held && byte !== QUOTE) text[length++] = EQUALS
      held = begins && !quoted && byte === EQUALS
      begins = BEFORE_CELL.has(byte)
      if (held) continue
      if (byte === QUOTE) quoted = !quoted
      text[length++] = byte
    }
    yield text.subarray(0, length)
  }
  if (held) yield Buffer.of(EQUALS)
}
