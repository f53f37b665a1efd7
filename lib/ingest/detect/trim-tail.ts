import type { Dialect } from '@/lib/ingest/layouts/reading'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { BODY_SAMPLE, defineBody } from './column-kinds'
import type { Structure } from './detect-structure'
import { toShape } from './row-shape'
import { trimNotes } from './trim-notes'

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
  if (dialect.encoding.startsWith('utf-16') || structure.rowWidth < 2) return null
  const batch = defineRowReader(dialect, structure.rowWidth)(tail.bytes, true)
  const start = structure.top + structure.headerRows
  const rows = [...head.slice(start, start + BODY_SAMPLE), ...batch.rows.slice(1)]
  const known = rows.length - (batch.rows.length - 1)
  const shapes = rows.map(toShape)
  const body = defineBody(rows, shapes, structure.rowWidth)
  const table = { rows, shapes, width: structure.rowWidth, top: 0, headerRows: 0, body }
  const end = trimNotes(table, 0, rows.length, new Map())
  const index = end - known + 1
  if (index < 1 || index >= batch.rows.length) return null
  return tail.from + (batch.starts[index] ?? 0)
}
