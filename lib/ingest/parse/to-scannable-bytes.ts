import type { Reading } from '@/lib/ingest/layouts/reading'
import { isTranscoded } from './is-transcoded'

/** A piece of a file as bytes in which delimiters, quotes and line ends are single bytes: UTF-16 and the like become UTF-8. */
export function toScannableBytes(bytes: Buffer, encoding: Reading['encoding']): Buffer {
  if (!isTranscoded(encoding)) return bytes
  return Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8')
}
