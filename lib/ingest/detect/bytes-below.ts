import type { Dialect } from '@/lib/ingest/layouts/reading'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { toScannableBytes } from '@/lib/ingest/parse/to-scannable-bytes'
import { BODY_SAMPLE } from './column-kinds'
import { countTableRows } from './count-table-rows'
import type { Survey } from './define-survey'

type Rows = readonly (readonly string[])[]

/**
 * How many bytes of the text, as it is scanned, stand below a table in the last bytes of a long file: its notes and totals.
 * @param known rows of the table from its start on
 * @returns 0 if the table ends with the file
 */
export function bytesBelow(tail: NonNullable<Survey['tail']>, dialect: Dialect, width: number, known: Rows): number {
  if (width < 2) return 0
  const wide = isTranscoded(dialect.encoding) && tail.from % 2 === 1
  const batch = defineRowReader(dialect, width)(
    toScannableBytes(wide ? tail.bytes.subarray(1) : tail.bytes, dialect.encoding),
    true,
  )
  // The first row of the tail is most likely cut.
  const rows = batch.rows.slice(1)
  const end = countTableRows(known.slice(0, BODY_SAMPLE), rows, width) + 1
  if (end < 1 || end >= batch.rows.length) return 0
  return (batch.starts.at(-1) ?? 0) - (batch.starts[end] ?? 0)
}
