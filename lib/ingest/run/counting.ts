import type { Reading } from '@/lib/ingest/layouts/reading'
import type { defineRowCount } from '@/lib/ingest/parse/count-rows'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'

/** Lets the counter see the same text as the parser: UTF-16 and the like as UTF-8. */
export async function* counting(
  bytes: AsyncIterable<Buffer>,
  { encoding }: Reading,
  counter: ReturnType<typeof defineRowCount>,
): AsyncGenerator<Buffer> {
  const decoder = isTranscoded(encoding) ? new TextDecoder(encoding) : undefined
  for await (const chunk of bytes) {
    counter.add(decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk)
    yield chunk
  }
  if (decoder) counter.add(Buffer.from(decoder.decode()))
}
