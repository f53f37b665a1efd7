import type { Dialect } from '@/lib/ingest/layouts/reading'
import { type CellKind, cellKind } from '@/lib/ingest/parse/cell-kind'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { toScannableBytes } from '@/lib/ingest/parse/to-scannable-bytes'
import type { Column } from './column-kinds'
import type { Survey } from './define-survey'
import { toShape } from './row-shape'

const NUMBERS: ReadonlySet<CellKind> = new Set(['integer', 'decimal', 'money', 'percent'])

/**
 * Whether a long file may hold another table below: somewhere in the pieces kept of it, rows that follow one another are
 * no rows of the table at its start.
 * @param columns of that table
 */
export function holdsMore(
  { slices, tail }: Pick<Survey, 'slices' | 'tail'>,
  dialect: Dialect,
  columns: readonly (Column | null)[],
): boolean {
  const pieces = tail === null ? slices : [...slices, tail.bytes]
  return pieces.some((piece) => {
    // Whether a UTF-16 piece begins within a character shows in its first row, which is left out.
    const { rows } = defineRowReader(dialect, columns.length)(
      toScannableBytes(piece, dialect.encoding),
      piece === tail?.bytes,
    )
    let strangers = 0
    for (const cells of rows.slice(1)) {
      const { filled } = toShape(cells)
      if (filled === 0) continue
      strangers = filled > 1 && isStranger(cells, columns) ? strangers + 1 : 0
      if (strangers > 1) return true
    }
    return false
  })
}

function isStranger(cells: readonly string[], columns: readonly (Column | null)[]): boolean {
  if (cells.length !== columns.length) return true
  let typed = 0
  let misfits = 0
  for (const [i, column] of columns.entries()) {
    const kind = cellKind(cells[i] ?? '')
    if (!column?.typed || kind === 'empty' || kind === 'null') continue
    typed++
    if (![...column.kinds.keys()].some((known) => known === kind || (NUMBERS.has(known) && NUMBERS.has(kind))))
      misfits++
  }
  return misfits > 1 && 2 * misfits > typed
}
