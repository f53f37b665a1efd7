import type { Reading } from '@/lib/ingest/layouts/reading'

/** A piece of a file as bytes in which delimiters, quotes and line ends are single bytes: UTF-16 becomes UTF-8. */
export function toScannableBytes(bytes: Buffer, encoding: Reading['encoding']): Buffer {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return bytes
  return Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8')
}
