import { cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'
import { beginsWithSum } from '@/lib/ingest/parse/total-words'
import { BODY_SAMPLE, type Column } from './column-kinds'
import { isRuler } from './is-ruler'
import { lastGap, medianFilled, type Shape, trimBlank } from './row-shape'
import { isNearSum, sumNumber } from './sum-number'
import type { Skipped, Table } from './table-parts'

type Cells = readonly string[]
type Rows = readonly Cells[]

const NOTE_MARK =
  /^(?:\*|†|‡|\[\d|\(\d|#(?!\d)|--|==|__|©|note|nb\b|n\.b|source|quelle|fuente|fonte|bron|legend|remark|anmerkung|hinweis|generated|created|exported|printed|report|end of|data (?:from|as|source|is|are)|total rows|rows?:|records?:|\(?[\d,.]+ (?:rows?|records?|zeilen|lignes|filas|righe)\b|page \d|copyright|disclaimer|footnote)/i

const CLOSING_ROWS = 60

/** Takes notes, totals and blank rows off the end. */
export function trimNotes(table: Table, start: number, from: number, skipped: Skipped): number {
  const { rows, shapes, width, body } = table
  if (width < 2) return trimBlank(shapes, start, from)
  const columns = body.columns(start)
  let end = withoutClosing(table, start, trimBlank(shapes, start, from), skipped)
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

/**
 * Takes off what stands below a blank row or a ruler near the end, where all of it is hardly filled and the rows of the table are:
 * footnotes, sources, a tally.
 */
function withoutClosing({ rows, shapes, width }: Table, start: number, from: number, skipped: Skipped): number {
  if (width < 3) return from
  let fullest = 0
  let end = from
  for (let i = from - 1; i > start && i >= from - CLOSING_ROWS; i--) {
    const shape = shapes[i]
    fullest = Math.max(fullest, shape?.filled ?? 0)
    if (2 * fullest > width) break
    if (!shape?.blank && !isRuler(rows[i] ?? [])) continue
    const usual = medianFilled(shapes, start, Math.min(i, start + BODY_SAMPLE))
    if (usual > 2 && 2 * fullest <= usual) end = i
  }
  for (let i = end; i < from; i++) {
    if (shapes[i]?.blank) continue
    skipped.set(i, rows[i]?.some(beginsWithSum) ? 'total' : 'note')
  }
  return end === from ? from : trimBlank(shapes, start, end)
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
  if (isRuler(cells)) return true
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
  const label = cells.findIndex(beginsWithSum)
  if (label === -1 || cells.slice(0, label).some((cell) => isTyped(cellKind(cell)))) return false
  const usual = medianFilled(shapes, start, end - 1)
  if (shape.filled <= usual - 2 || shape.filled <= usual / 2) return true
  return cells.some((cell, i) => i > label && isSum(rows, i, start, end - 1, cell))
}

/** Of all rows; of those that are no totals themselves; or of those since the last total. */
function isSum(rows: Rows, column: number, start: number, end: number, cell: string): boolean {
  const sum = sumNumber(cell)
  if (sum === null || sum === 0 || end - start < 2) return false
  let all = 0
  let plain = 0
  let since = 0
  for (let i = start; i < end; i++) {
    const value = sumNumber(rows[i]?.[column] ?? '') ?? 0
    const isTotal = rows[i]?.some(beginsWithSum) === true
    all += value
    if (!isTotal) plain += value
    since = isTotal ? 0 : since + value
  }
  return [all, plain, since].some((total) => isNearSum(total, sum))
}
