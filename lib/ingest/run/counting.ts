import type { Reading } from '@/lib/ingest/layouts/reading'
import type { defineRowCount } from '@/lib/ingest/parse/count-rows'

/** Lets the counter see the same text as the parser: UTF-16 as UTF-8. */
export async function* counting(
  bytes: AsyncIterable<Buffer>,
  { encoding }: Reading,
  counter: ReturnType<typeof defineRowCount>,
): AsyncGenerator<Buffer> {
  const decoder = encoding === 'utf-16le' || encoding === 'utf-16be' ? new TextDecoder(encoding) : undefined
  for await (const chunk of bytes) {
    counter.add(decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk)
    yield chunk
  }
  if (decoder) counter.add(Buffer.from(decoder.decode()))
}
