import { encodeRow } from '@/lib/domain/encode-row'

const PIECE = 131_072

/** Rows as the one CSV that every table is read from that did not come as text: UTF-8, commas, CRLF. */
export async function* rowsToCsv(rows: AsyncIterable<readonly string[]>): AsyncGenerator<Buffer> {
  let text = ''
  for await (const row of rows) {
    text += encodeRow(row)
    if (text.length < PIECE) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}
