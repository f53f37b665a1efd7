import type { Dialect } from '@/lib/ingest/layouts/reading'
import { splitRecord } from './split-record'

/** Below this many columns a text with a delimiter may well be one. */
const FEWEST_COLUMNS = 3

/**
 * The cells of a row that stands in quotes as a whole, as one cell with its own quotes doubled: `"1,""Red, large"",9.50"`.
 * @param width cells of the table's rows
 * @returns null if the row is none of these
 */
export function unwrappedRow(
  cells: readonly string[],
  width: number,
  dialect: Omit<Dialect, 'encoding'>,
): readonly string[] | null {
  const [only] = cells
  if (cells.length !== 1 || only === undefined || width < FEWEST_COLUMNS || !only.includes(dialect.delimiter))
    return null
  const inner = splitRecord(only, dialect)
  return inner.clean && inner.cells.length === width ? inner.cells : null
}
