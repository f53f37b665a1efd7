import { toColumn } from './column-kinds'
import { headerEvidence, looksLikeNames } from './header-evidence'
import type { Shape } from './row-shape'
import type { OtherTable, Skipped, Table } from './table-parts'
import { trimNotes } from './trim-notes'

type Cells = readonly string[]
type Header = Pick<Table, 'rows' | 'top' | 'headerRows' | 'width'>

/** Where the table ends: before notes and totals, another table, or its own header again. */
export function findEnd(
  table: Table,
  repeats: 'end' | 'go-on',
): { end: number; others: OtherTable[]; skipped: Skipped } {
  const { rows, shapes, top, headerRows } = table
  const skipped: Skipped = new Map()
  const others: OtherTable[] = []
  const start = top + headerRows
  let end = rows.length
  let gap = false
  for (let i = start; i < rows.length; i++) {
    const cells = rows[i]
    const shape = shapes[i]
    if (cells === undefined || shape === undefined) break
    if (shape.blank) {
      gap = i > start
      continue
    }
    const repeated = isRepeatedHeader(table, cells)
    if (repeated || (i > start && beginsTable(table, i, gap))) {
      others.push({ first: i, width: shape.width, repeated })
      skipped.set(i, repeated ? 'repeated-header' : 'other-table')
      const goesOn = repeated && repeats === 'go-on' && shape.width === table.width
      if (end === rows.length && !goesOn) end = i
    }
    gap = gap && isTitle(shape, table.width)
  }
  for (let i = end; i < rows.length; i++) if (!shapes[i]?.blank && !skipped.has(i)) skipped.set(i, 'other-table')
  end = trimNotes(table, start, end, skipped)
  return { end, others, skipped }
}

/** A title between a blank row and a table keeps them apart as well as the blank row alone. */
export const isTitle = ({ filled }: Shape, width: number): boolean =>
  width > 2 && (filled === 1 || (filled === 2 && width > 3))

/** Whether a row is the table's own header once more. */
export function isRepeatedHeader({ rows, top, headerRows, width }: Header, cells: Cells): boolean {
  if (headerRows === 0 || width < 2 || cells.length < 2) return false
  const common = Math.min(width, cells.length)
  if (common < Math.max(2, Math.floor(width * 0.6))) return false
  const last = rows[top + headerRows - 1] ?? []
  const first = rows[top] ?? []
  const same = (header: Cells) => {
    let filled = 0
    for (let i = 0; i < common; i++) {
      const name = (header[i] ?? '').trim()
      if (name !== (cells[i] ?? '').trim()) return false
      if (name !== '') filled++
    }
    return filled >= 2
  }
  return same(first) || (headerRows > 1 && same(last))
}

/** The next rows, up to a blank one behind which another table may follow. */
function rowsBelow(rows: Table['rows'], shapes: readonly Shape[], at: number): Cells[] {
  const below: Cells[] = []
  for (let i = at + 1; i < Math.min(rows.length, at + 40); i++) {
    if (!shapes[i]?.blank) below.push(rows[i] ?? [])
    else if (below.length > 1) break
  }
  return below
}

/** A row after a blank one, or of another width, that names the columns of the rows after it. */
export function beginsTable({ rows, shapes, width, top, headerRows, body }: Table, at: number, gap: boolean): boolean {
  const cells = rows[at]
  const shape = shapes[at]
  if (cells === undefined || shape === undefined || width < 2 || shape.filled < 2) return false
  const otherWidth = shape.width !== width
  if (!gap && !otherWidth) return false
  const following = rowsBelow(rows, shapes, at)
  const alike = following.slice(0, 3).filter((row) => row.length === cells.length).length
  if (alike < Math.min(2, following.length) || following.length === 0) return false
  if (!gap && alike < 2) return false
  const theirs = Array.from({ length: cells.length }, (_, i) => toColumn(following.map((row) => row[i] ?? '')))
  const names = headerEvidence(cells, theirs)
  if (names.contra > 0) return false
  const mine = headerEvidence(cells, body.columns(top + headerRows))
  const unlike = mine.typed > 0 && mine.pro >= Math.max(1, 0.6 * mine.typed) && mine.contra === 0
  if (otherWidth) return names.pro > 0 || (gap && looksLikeNames(cells, rows, at, cells.length))
  return unlike && names.pro > 0
}
