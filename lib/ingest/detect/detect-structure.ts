import type { Dialect } from '@/lib/ingest/layouts/reading'
import { type CellKind, cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'

type Cells = readonly string[]
type Rows = readonly Cells[]

/** A table further down in the file: where it begins, as row numbers from 0. */
type OtherTable = { readonly first: number; readonly width: number; readonly repeated: boolean }

/** Which rows are what. Row numbers count from 0, blank rows included. */
export type Structure = {
  /** The table's number of columns, empty ones after the last named or filled one not counted. */
  readonly width: number
  /** Cells of most of its rows, empty ones included. */
  readonly rowWidth: number
  /** Rows before the header: titles, blanks. */
  readonly top: number
  readonly headerRows: number
  /** The row after the table's last. */
  readonly end: number
  /** Names joined over the header's rows; empty without a header. */
  readonly header: Cells
  readonly others: readonly OtherTable[]
  /** Rows that are no data, with what they are. */
  readonly skipped: ReadonlyMap<number, 'title' | 'total' | 'note' | 'repeated-header' | 'other-table'>
}

const TOP_WITHIN = 60
const MOST_HEADER_ROWS = 3
const BODY_SAMPLE = 200
const ABOUT_AS_FREQUENT = 0.8
const YEAR = /^(?:19|20)\d\d$/
const TOTAL =
  /^(?:grand[ -]?|sub[ -]?|overall )?(?:total(?:s|e|en)?|sums?|summe|gesamt(?:summe)?|insgesamt|totaa?l|somme|suma|soma|celkem|razem|összesen|итого|всего|合計|合计)\b|^(?:total|summe|gesamt)/iu
const NOTE_MARK =
  /^(?:\*|†|‡|\[\d|\(\d|#(?!\d)|--|==|__|©|note|nb\b|n\.b|source|quelle|fuente|fonte|bron|legend|remark|anmerkung|hinweis|generated|created|exported|printed|report|end of|data (?:from|as|source|is|are)|total rows|rows?:|records?:|page \d|copyright|disclaimer|footnote)/i

/**
 * Finds table, header and what stands around them, of rows cut by the file's dialect.
 * @param repeats whether the table ends where its header stands again, or its rows go on below
 */
export function detectStructure(rows: Rows, oneColumn: boolean, repeats: 'end' | 'go-on' = 'end'): Structure {
  const shapes = rows.map(toShape)
  const width = oneColumn ? 1 : tableWidth(shapes)
  const body = defineBody(rows, shapes, width)
  const top = oneColumn ? firstFilled(shapes, 0) : findTop(rows, shapes, width)
  const headerRows = countHeaderRows(rows, shapes, top, width, body)
  const header = joinHeader(rows.slice(top, top + headerRows))
  const { end, others, skipped } = findEnd({ rows, shapes, width, top, headerRows, header, body }, repeats)
  for (let i = 0; i < top; i++) if (!shapes[i]?.blank) skipped.set(i, 'title')
  return { width: usedWidth(rows, top, end, width), rowWidth: width, top, headerRows, end, header, others, skipped }
}

type Shape = { readonly blank: boolean; readonly filled: number; readonly width: number }

function toShape(cells: Cells): Shape {
  let filled = 0
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') filled++
  return { blank: filled === 0, filled, width: cells.length }
}

function firstFilled(shapes: readonly Shape[], from: number): number {
  for (let i = from; i < shapes.length; i++) if (!shapes[i]?.blank) return i
  return shapes.length
}

/** The most frequent width, wide rows counting more; where another is about as frequent, the one that comes first. */
function tableWidth(shapes: readonly Shape[]): number {
  const weights = new Map<number, number>()
  for (const { blank, width } of shapes) {
    if (!blank && width > 1) weights.set(width, (weights.get(width) ?? 0) + 1 - 1 / (width + 1))
  }
  const most = Math.max(0, ...weights.values())
  if (most === 0) return 1
  for (const { blank, width, filled } of shapes) {
    if (!blank && filled >= 2 && (weights.get(width) ?? 0) >= ABOUT_AS_FREQUENT * most) return width
  }
  return Math.max(...[...weights].filter(([, weight]) => weight === most).map(([width]) => width))
}

/** Columns that are typed, by the rows after a place. */
type Body = { readonly columns: (from: number) => readonly (Column | null)[] }
type Column = { readonly kinds: ReadonlyMap<CellKind, number>; readonly typed: boolean; readonly filled: number }

function defineBody(rows: Rows, shapes: readonly Shape[], width: number): Body {
  const known = new Map<number, readonly (Column | null)[]>()
  return {
    columns(from) {
      const before = known.get(from)
      if (before !== undefined) return before
      const sample: Cells[] = []
      for (let i = from; i < rows.length && sample.length < BODY_SAMPLE; i++) {
        const cells = rows[i]
        if (cells !== undefined && !shapes[i]?.blank && cells.length === width) sample.push(cells)
      }
      const columns = Array.from({ length: width }, (_, column) => toColumn(sample.map((cells) => cells[column] ?? '')))
      known.set(from, columns)
      return columns
    },
  }
}

function toColumn(cells: Cells): Column | null {
  const kinds = new Map<CellKind, number>()
  let filled = 0
  let typed = 0
  for (const cell of cells) {
    const kind = cellKind(cell)
    if (kind === 'empty' || kind === 'null') continue
    filled++
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (isTyped(kind)) typed++
  }
  return filled === 0 ? null : { kinds, typed: typed >= 0.7 * filled, filled }
}

/** The first row that is as full as a table's: what stands before is titles and blanks. */
function findTop(rows: Rows, shapes: readonly Shape[], width: number): number {
  const first = firstFilled(shapes, 0)
  if (width === 1) return first
  const enough = width === 2 ? 2 : Math.max(2, Math.ceil(width / 2))
  const within = Math.min(shapes.length, TOP_WITHIN)
  const nearly = width - Math.floor(width / 4)
  const isFull = (i: number) => {
    const shape = shapes[i]
    if (shape === undefined || shape.filled < enough || (shape.width < nearly && shape.filled < nearly)) return false
    return !(shape.filled === 2 && width > 2 && (rows[i]?.[0] ?? '').trim().endsWith(':'))
  }
  let top = first
  while (top < within && !isFull(top)) top++
  if (top === within) return first
  top = belowGap(shapes, top, within, width) ?? top
  // A row of group names stands right above: several cells, spread out, the first often blank.
  const above = rows[top - 1]
  const aboveShape = shapes[top - 1]
  if (above !== undefined && aboveShape !== undefined && isGroupRow(above, aboveShape, width)) return top - 1
  return top
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
  const lastFilled = cells.findLastIndex((cell) => cell.trim() !== '')
  const firstOf = cells.findIndex((cell) => cell.trim() !== '')
  return lastFilled >= width / 2 && (firstOf > 0 || lastFilled - firstOf >= shape.filled)
}

type Evidence = { readonly pro: number; readonly contra: number; readonly typed: number }

/** How much a row looks like names above columns: text above typed cells is for it, the column's own kind against. */
function headerEvidence(cells: Cells, columns: readonly (Column | null)[]): Evidence {
  let pro = 0
  let contra = 0
  let typed = 0
  const years = isYearRow(cells)
  for (const [i, column] of columns.entries()) {
    if (column === null || !column.typed) continue
    typed++
    const cell = cells[i] ?? ''
    const kind = cellKind(cell)
    if (kind === 'empty' || kind === 'null') continue
    if (years && YEAR.test(cell.trim())) continue
    if (!isTyped(kind)) pro++
    else if (column.kinds.has(kind) || kind === 'date' || kind === 'datetime' || kind === 'decimal' || kind === 'money')
      contra++
    else if (kind === 'code') pro += column.kinds.has('code') ? 0 : 0.5
    else contra += 0.5
  }
  return { pro, contra, typed }
}

/** Years or other rising whole numbers as names of columns. */
function isYearRow(cells: Cells): boolean {
  const years = cells.map((cell) => cell.trim()).filter((cell) => YEAR.test(cell))
  if (years.length < 2) return false
  const steps = new Set(years.slice(1).map((year, i) => Number(year) - Number(years[i])))
  return steps.size === 1 && !steps.has(0)
}

function countHeaderRows(rows: Rows, shapes: readonly Shape[], top: number, width: number, body: Body): number {
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
  return count
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
  return pro >= Math.min(2, typed) && pro >= 0.6 * typed
}

/** Of columns that are all text: names are short, all there, all different, and not among the cells below. */
function looksLikeNames(cells: Cells, rows: Rows, top: number, width: number): boolean {
  const names = cells.map((cell) => cell.trim())
  const given = names.filter((name) => name !== '')
  if (given.length < Math.max(1, width * 0.5)) return false
  if (new Set(given).size < given.length && width > 1) return false
  const years = isYearRow(cells)
  const isValue = (name: string) => isTyped(cellKind(name)) && !(years && YEAR.test(name))
  if (given.some((name) => name.length > 80 || isValue(name))) return false
  const below = rows.slice(top + 1, top + 1 + BODY_SAMPLE)
  if (width === 1)
    return given.every((name) => /^[\p{L}_][\p{L}\p{N}_ .()/#%-]{0,40}$/u.test(name)) && isUnlikeBelow(names, below)
  return !names.some((name, i) => name !== '' && below.some((row) => (row[i] ?? '').trim() === name))
}

/** A single column of text: its first cell is its name if it is unlike the others in length or style. */
function isUnlikeBelow([name = '']: Cells, below: Rows): boolean {
  const cells = below.map((row) => (row[0] ?? '').trim()).filter((cell) => cell !== '')
  if (cells.includes(name) || cells.length === 0) return false
  if (
    /^[a-z]+(?:[_ ]?(?:id|name|code|key|no|number))?$/i.test(name) &&
    /^(?:id|name|code|key|email|value|date|city|country|sku|title|word|text|description|category|product|product_?name|customer|url|address|phone|type|status|state|label)/i.test(
      name,
    )
  )
    return true
  const lengths = cells.map(({ length }) => length)
  return name.length < Math.min(...lengths) || (/_/.test(name) && !cells.some((cell) => cell.includes('_')))
}

/** Names over several rows, joined by a blank; the name of a group stands for all its columns. */
export function joinHeader(rows: Rows): Cells {
  const [first] = rows
  if (rows.length < 2 || first === undefined) return first ?? []
  const width = Math.max(...rows.map(({ length }) => length))
  const filled = rows.map((cells, i) => withGroupNames(cells, rows[i + 1], width))
  return Array.from({ length: width }, (_, i) =>
    filled
      .map((cells) => (cells[i] ?? '').trim())
      .filter((name) => name !== '')
      .join(' '),
  )
}

function withGroupNames(cells: Cells, below: Cells | undefined, width: number): Cells {
  if (below === undefined) return cells
  const isNamed = (place: number) => (below[place] ?? '').trim() !== ''
  let group = ''
  return Array.from({ length: width }, (_, i) => {
    const name = cells[i] ?? ''
    if (name.trim() !== '') {
      group = isNamed(i) ? name : ''
      return name
    }
    if (!isNamed(i)) group = ''
    return group
  })
}

type Found = {
  end: number
  others: OtherTable[]
  skipped: Map<number, 'title' | 'total' | 'note' | 'repeated-header' | 'other-table'>
}
type Table = {
  rows: Rows
  shapes: readonly Shape[]
  width: number
  top: number
  headerRows: number
  header: Cells
  body: Body
}

function findEnd(table: Table, repeats: 'end' | 'go-on'): Found {
  const { rows, shapes, top, headerRows } = table
  const skipped: Found['skipped'] = new Map()
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
    gap = false
  }
  for (let i = end; i < rows.length; i++) if (!shapes[i]?.blank && !skipped.has(i)) skipped.set(i, 'other-table')
  end = trimNotes(table, start, end, skipped)
  return { end, others, skipped }
}

function isRepeatedHeader({ rows, top, headerRows, width }: Table, cells: Cells): boolean {
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

/** A row after a blank one, or of another width, that names the columns of the rows after it. */
function beginsTable({ rows, shapes, width, top, headerRows, body }: Table, at: number, gap: boolean): boolean {
  const cells = rows[at]
  const shape = shapes[at]
  if (cells === undefined || shape === undefined || width < 2 || shape.filled < 2) return false
  const otherWidth = shape.width !== width
  if (!gap && !otherWidth) return false
  const following = rows.slice(at + 1, at + 40).filter((_, i) => !shapes[at + 1 + i]?.blank)
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
  const table = { rows, shapes, width: structure.rowWidth, top: 0, headerRows: 0, header: [], body }
  const end = trimNotes(table, 0, rows.length, new Map())
  const index = end - known + 1
  if (index < 1 || index >= batch.rows.length) return null
  return tail.from + (batch.starts[index] ?? 0)
}

/** Takes notes, totals and blank rows off the end. */
function trimNotes(table: Table, start: number, from: number, skipped: Found['skipped']): number {
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

function trimBlank(shapes: readonly Shape[], start: number, from: number): number {
  let end = from
  while (end > start && shapes[end - 1]?.blank) end--
  return end
}

/** The last blank row before the end. */
function lastGap(shapes: readonly Shape[], start: number, end: number): number {
  for (let i = end - 1; i > start && i > end - 14; i--) if (shapes[i]?.blank) return i
  return -1
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

function medianFilled(shapes: readonly Shape[], start: number, end: number): number {
  const counts = shapes
    .slice(start, end)
    .filter(({ blank }) => !blank)
    .map(({ filled }) => filled)
    .sort((a, b) => a - b)
  return counts[counts.length >> 1] ?? 0
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

/** Columns up to the last that has a name or a cell. */
function usedWidth(rows: Rows, top: number, end: number, width: number): number {
  let used = 0
  for (let i = top; i < end; i++) {
    const cells = rows[i]
    if (cells === undefined) continue
    for (let at = Math.min(cells.length, width) - 1; at >= used; at--) {
      if ((cells[at] ?? '').trim() === '') continue
      used = at + 1
      break
    }
  }
  return Math.max(1, used)
}
