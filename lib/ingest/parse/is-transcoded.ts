import type { Reading } from '@/lib/ingest/layouts/reading'

const TRANSCODED: ReadonlySet<Reading['encoding']> = new Set([
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
])

/** Whether a byte of a delimiter, a quote or a line end may be half of a character: such text is scanned as UTF-8. */
export function isTranscoded(encoding: Reading['encoding']): boolean {
  return TRANSCODED.has(encoding)
}

/** Whether what is known of a text by its bytes is no longer so once it is read in another encoding. */
export function isScannedAnew(from: Reading['encoding'], to: Reading['encoding'] = from): boolean {
  return from !== to && (isTranscoded(from) || isTranscoded(to))
}
