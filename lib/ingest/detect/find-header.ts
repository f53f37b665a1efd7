import { cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'
import type { Body, Column } from './column-kinds'
import { headerEvidence, looksLikeNames } from './header-evidence'
import { isRuler } from './is-ruler'
import { firstFilled, isComment, type Shape, toShape } from './row-shape'

type Cells = readonly string[]
type Rows = readonly Cells[]

const TOP_WITHIN = 60
const MOST_HEADER_ROWS = 3

/** The first row that is as full as a table's: what stands before is titles and blanks. */
export function findTop(rows: Rows, shapes: readonly Shape[], width: number): number {
  const first = firstFilled(shapes, 0)
  if (width === 1) return first
  const enough = width === 2 ? 2 : Math.max(2, Math.ceil(width / 2))
  // However many comments stand above, a table is looked for below them.
  const below = pastComments(rows, first)
  const begin = firstFilled(shapes, isAboutFile(rows[below] ?? []) ? below + 1 : below)
  const within = Math.min(shapes.length, begin + TOP_WITHIN)
  const nearly = width - Math.floor(width / 4)
  const isFull = (i: number) => {
    const shape = shapes[i]
    if (shape !== undefined && isOfNarrowTable(rows, shapes, i, width)) return true
    if (shape === undefined || shape.filled < enough || (shape.width < nearly && shape.filled < nearly)) return false
    return !(shape.filled === 2 && width > 2 && (rows[i]?.[0] ?? '').trim().endsWith(':'))
  }
  let top = begin
  while (top < within && !isFull(top)) top++
  if (top === within) return first
  if (!isOfNarrowTable(rows, shapes, top, width)) top = belowGap(shapes, top, within, width) ?? top
  // A row of group names stands right above: several cells, spread out, the first often blank.
  const above = rows[top - 1]
  const aboveShape = shapes[top - 1]
  if (above === undefined || aboveShape === undefined || isAboutFile(above)) return top
  if (isGroupRow(above, aboveShape, width)) return top - 1
  return top
}

/** The first line of accounting files (DATEV's EXTF and DTVF), as wide as a table, says what the file is. */
const isAboutFile = (cells: Cells): boolean =>
  /^(EXTF|DTVF)$/.test((cells[0] ?? '').trim()) && /^\d+$/.test(cells[1] ?? '')

function pastComments(rows: Rows, from: number): number {
  let at = from
  while (isComment(rows[at] ?? [])) at++
  return at
}

/** A row of a block between blank rows that is a table of its own, narrower than the widest of the file. */
function isOfNarrowTable(rows: Rows, shapes: readonly Shape[], at: number, width: number): boolean {
  let extent = 0
  let full = 0
  for (let i = at; i < shapes.length && !shapes[i]?.blank; i++) {
    extent = Math.max(extent, lastFilled(rows[i] ?? []) + 1)
    if ((shapes[i]?.filled ?? 0) >= 2) full++
  }
  const here = shapes[at]?.filled ?? 0
  return extent >= 3 && extent < width && full >= 3 && here >= 3 && here >= 0.75 * extent && shapes[at]?.width === width
}

function lastFilled(cells: Cells): number {
  return cells.findLastIndex((cell) => cell.trim() !== '')
}

/** A row that follows a blank one, and is fuller than all that stand above. */
function belowGap(shapes: readonly Shape[], top: number, within: number, width: number): number | null {
  let fullest = 0
  for (let i = top; i < Math.min(within, top + 15); i++) {
    const shape = shapes[i]
    if (shape === undefined) return null
    if (!shape.blank) {
      if (shape.filled > 0.7 * width) return null
      fullest = Math.max(fullest, shape.filled)
      continue
    }
    const next = firstFilled(shapes, i)
    const below = shapes[next]
    return below !== undefined && below.width === width && below.filled > Math.max(fullest, 0.7 * width) ? next : null
  }
  return null
}

function isGroupRow(cells: Cells, shape: Shape, width: number): boolean {
  if (shape.width !== width || shape.filled < 2) return false
  if (cells.some((cell) => cell.trim().endsWith(':'))) return false
  const last = lastFilled(cells)
  const firstOf = cells.findIndex((cell) => cell.trim() !== '')
  return last >= width / 2 && (firstOf > 0 || last - firstOf >= shape.filled)
}

/** How many of the rows from the top are names; 0 if the first is a row like the others. */
export function countHeaderRows(rows: Rows, shapes: readonly Shape[], top: number, width: number, body: Body): number {
  const first = rows[top]
  if (first === undefined) return 0
  const rest = shapes.slice(top + 1).filter(({ blank }) => !blank).length
  if (rest === 0) return first.every((cell) => !isTyped(cellKind(cell)) || cellKind(cell) === 'code') ? 1 : 0
  const deep = rest > MOST_HEADER_ROWS + 1 ? top + MOST_HEADER_ROWS : top + 1
  const columns = body.columns(deep)
  const grouped = isGroupRow(first, shapes[top] ?? toShape(first), width) && (shapes[top]?.filled ?? 0) < width / 2
  const evidence = headerEvidence(first, columns)
  const isHeader = grouped
    ? true
    : evidence.pro + evidence.contra > 0
      ? evidence.pro > 2 * evidence.contra
      : looksLikeNames(first, rows, top, width)
  if (!isHeader) return 0
  let count = 1
  while (count < MOST_HEADER_ROWS && count < rest) {
    const cells = rows[top + count]
    const shape = shapes[top + count]
    if (cells === undefined || shape === undefined || shape.blank || Math.abs(shape.width - width) > 1) break
    if (rest - count < 1 || !continuesHeader(cells, first, columns, grouped && count === 1)) break
    count++
  }
  return isRuler(rows[top + count] ?? []) ? count + 1 : count
}

function continuesHeader(
  cells: Cells,
  first: Cells,
  columns: readonly (Column | null)[],
  belowGroup: boolean,
): boolean {
  const { pro, contra, typed } = headerEvidence(cells, columns)
  if (contra > 0) return false
  if (cells.length > 1 && cells.every((cell, i) => cell.trim() === (first[i] ?? '').trim())) return true
  if (typed === 0) return belowGroup
  const filled = cells.filter((cell, i) => cell.trim() !== '' && (first[i] ?? '').trim() === '').length
  return pro >= Math.min(2, typed) && (pro >= 0.6 * typed || filled >= 2)
}
