import { detectDialect } from '@/lib/ingest/detect/detect-dialect'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { defineUnwrapping } from './unwrap'

const SAMPLE_BYTES = 32_768
const FEWEST_ROWS = 2
const FEWEST_COLUMNS = 3
/** Share of the rows that stand in quotes as wholes, and of those that have one width without them. */
const NEARLY_ALL = 0.9
const MARK = 0xef
const ROW = /("(?:[^"]|"")*"(?=[\r\n]|$))|[^\r\n]+/g

/** Whether every row of a table stands in quotes, as one cell: a CSV that was exported once more, or pasted into one column. */
export function isWrapped(start: Buffer): boolean {
  const bytes = start[0] === MARK ? start.subarray(3) : start
  if (bytes[0] !== 0x22) return false
  const sample = wholeLines(bytes)
  const { rows: all, whole } = countWhole(sample.toString('latin1'))
  if (all < FEWEST_ROWS || whole < NEARLY_ALL * all) return false
  const inner = defineUnwrapping()(sample)
  const { dialect, oneColumn } = detectDialect(inner, 'utf-8')
  if (oneColumn || dialect.delimiter === ' ' || dialect.delimiter === ':') return false
  const { rows } = defineRowReader(dialect, 0)(inner, true)
  const [first] = rows
  if (first === undefined || first.length < FEWEST_COLUMNS) return false
  return rows.filter(({ length }) => length === first.length).length >= NEARLY_ALL * rows.length
}

/** Rows, and how many of them are one cell in quotes. */
function countWhole(text: string): { readonly rows: number; readonly whole: number } {
  let rows = 0
  let whole = 0
  for (const [, quoted] of text.matchAll(ROW)) {
    rows++
    if (quoted !== undefined) whole++
  }
  return { rows, whole }
}

function wholeLines(bytes: Buffer): Buffer {
  if (bytes.length <= SAMPLE_BYTES) return bytes
  const end = bytes.lastIndexOf('\n', SAMPLE_BYTES)
  return bytes.subarray(0, end > 0 ? end + 1 : SAMPLE_BYTES)
}
