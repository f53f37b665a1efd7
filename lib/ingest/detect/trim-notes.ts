import { cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'
import type { Column } from './column-kinds'
import { lastGap, medianFilled, type Shape, trimBlank } from './row-shape'
import type { Skipped, Table } from './table-parts'

type Cells = readonly string[]
type Rows = readonly Cells[]

const TOTAL =
  /^(?:grand[ -]?|sub[ -]?|overall )?(?:total(?:s|e|en)?|sums?|summe|gesamt(?:summe)?|insgesamt|totaa?l|somme|suma|soma|celkem|razem|összesen|итого|всего|合計|合计)\b|^(?:total|summe|gesamt)/iu
const NOTE_MARK =
  /^(?:\*|†|‡|\[\d|\(\d|#(?!\d)|--|==|__|©|note|nb\b|n\.b|source|quelle|fuente|fonte|bron|legend|remark|anmerkung|hinweis|generated|created|exported|printed|report|end of|data (?:from|as|source|is|are)|total rows|rows?:|records?:|page \d|copyright|disclaimer|footnote)/i

/** Takes notes, totals and blank rows off the end. */
export function trimNotes(table: Table, start: number, from: number, skipped: Skipped): number {
  const { rows, shapes, width, body } = table
  if (width < 2) return trimBlank(shapes, start, from)
  const columns = body.columns(start)
  let end = trimBlank(shapes, start, from)
  while (end > start + 1) {
    const cells = rows[end - 1]
    const shape = shapes[end - 1]
    if (cells === undefined || shape === undefined) break
    const gap = lastGap(shapes, start, end)
    const what = isTotal(table, cells, shape, start, end)
      ? 'total'
      : isNote(cells, shape, width, columns, gap !== -1 && end - gap <= 12)
        ? 'note'
        : null
    if (what === null) break
    skipped.set(end - 1, what)
    end = trimBlank(shapes, start, end - 1)
  }
  return end
}

function isNote(
  cells: Cells,
  shape: Shape,
  width: number,
  columns: readonly (Column | null)[],
  afterGap: boolean,
): boolean {
  const first = (cells.find((cell) => cell.trim() !== '') ?? '').trim()
  const place = cells.findIndex((cell) => cell.trim() !== '')
  const marked = NOTE_MARK.test(first)
  const column = columns[place]
  const kind = cellKind(first)
  const misfit = column?.typed === true && !isTyped(kind)
  if (shape.filled === 1 && width >= 2) {
    if (marked && (width > 2 || afterGap || shape.width < width)) return true
    if (misfit && place === 0) return true
    return afterGap && !isTyped(kind) && (width > 2 || shape.width < width)
  }
  // A sentence with delimiters in it, or a balance.
  if (shape.width >= width && shape.filled > width / 2 && !marked) return false
  if (place !== 0 || shape.filled >= width) return false
  return marked || (afterGap && misfit && (kind !== 'word' || shape.filled <= width / 2))
}

function isTotal({ rows, shapes, width }: Table, cells: Cells, shape: Shape, start: number, end: number): boolean {
  if (shape.width > width + 1 || shape.filled < 2) return false
  const label = cells.findIndex((cell) => TOTAL.test(cell.trim()))
  if (label === -1 || cells.slice(0, label).some((cell) => isTyped(cellKind(cell)))) return false
  const usual = medianFilled(shapes, start, end - 1)
  if (shape.filled <= usual - 2 || shape.filled <= usual / 2) return true
  return cells.some((cell, i) => i > label && isSum(rows, i, start, end - 1, cell))
}

function isSum(rows: Rows, column: number, start: number, end: number, cell: string): boolean {
  const sum = toNumber(cell)
  if (sum === null || sum === 0 || end - start < 2) return false
  let total = 0
  for (let i = start; i < end; i++) total += toNumber(rows[i]?.[column] ?? '') ?? 0
  return Math.abs(total - sum) < 0.006 * Math.max(1, Math.abs(sum) / 1000)
}

function toNumber(cell: string): number | null {
  const kind = cellKind(cell)
  if (kind !== 'integer' && kind !== 'decimal' && kind !== 'money') return null
  const digits = cell.replace(/[^\d.,-]/g, '')
  const comma = digits.lastIndexOf(',')
  const point = digits.lastIndexOf('.')
  const decimal = comma > point && digits.length - comma - 1 !== 3 ? ',' : '.'
  const plain = digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
