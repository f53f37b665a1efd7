import type { Dialect } from '@/lib/ingest/layouts/reading'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { BODY_SAMPLE } from './column-kinds'
import { countTableRows } from './count-table-rows'
import type { Structure } from './detect-structure'

type Rows = readonly (readonly string[])[]

/**
 * Where the table ends in the last bytes of a long file: before its notes and totals.
 * @returns the byte of the file; null if it ends with the file
 */
export function trimTail(
  tail: { bytes: Buffer; from: number },
  dialect: Dialect,
  structure: Structure,
  head: Rows,
): number | null {
  if (isTranscoded(dialect.encoding) || structure.rowWidth < 2) return null
  const batch = defineRowReader(dialect, structure.rowWidth)(tail.bytes, true)
  const start = structure.top + structure.headerRows
  // The first row of the tail is most likely cut.
  const rows = batch.rows.slice(1)
  const end = countTableRows(head.slice(start, start + BODY_SAMPLE), rows, structure.rowWidth) + 1
  if (end < 1 || end >= batch.rows.length) return null
  return tail.from + (batch.starts[end] ?? 0)
}
