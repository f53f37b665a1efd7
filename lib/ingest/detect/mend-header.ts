import type { Dialect, Frame } from '@/lib/ingest/layouts/reading'
import { splitNames } from '@/lib/ingest/mapping/split-names'
import { cellKind, isTyped } from '@/lib/ingest/parse/cell-kind'
import { splitRecord } from '@/lib/ingest/parse/split-record'
import type { Structure } from './detect-structure'
import { joinHeader } from './join-header'
import { usedWidth } from './row-shape'

type Cells = readonly string[]
type Header = { readonly structure: Structure; readonly names: Cells; readonly mendedFrom: Cells | null }

const OTHER_DELIMITERS = [',', ';', '\t', '|', ' ', ':', '^', '~'] as const

/**
 * The names of the columns; of a header that has not as many names as the rows have cells, the only reading that has,
 * or the one that clearly fits the cells.
 * @param structure found in the rows; with a header that was taken for a title, it is corrected
 */
export function mendHeader(structure: Structure, rows: readonly Cells[], dialect: Dialect): Header {
  const { header, headerRows, rowWidth, width } = structure
  if (headerRows === 0) return fromTitle(structure, rows, dialect)
  const asRead = { structure, names: header.slice(0, Math.max(width, lastNamed(header) + 1)), mendedFrom: null }
  if (header.length === rowWidth || rowWidth < 2 || headerRows > 1) return asRead
  const bodyRows = rows.slice(structure.top + 1, structure.end).filter((cells) => cells.length === rowWidth).length
  if (bodyRows < 2) return asRead
  const mended = mendNames(header, { rowWidth, width }, dialect, rows.slice(structure.top + 1, structure.end))
  return mended === null ? asRead : { structure, names: mended, mendedFrom: header }
}

/** What is to be told of a header that was mended, or has names for fewer columns than are used. */
export function doubtHeader({ structure, names, mendedFrom }: Header): NonNullable<Frame['headerDoubt']> | null {
  if (mendedFrom !== null) return { cells: [...mendedFrom], mended: true }
  const short = structure.headerRows > 0 && names.length < structure.width
  return short ? { cells: [...names], mended: false } : null
}

/** Names of a header as a frame says where it stands: over its rows, mended if they are damaged. */
export function headerNames(rows: readonly Cells[], frame: Frame): Cells {
  const count = Math.max(1, frame.headerRows)
  const header = joinHeader(rows.slice(frame.headerRow - count, frame.headerRow))
  const { rowWidth } = frame
  if (rowWidth === null || header.length === rowWidth || count > 1) return header
  const below = rows.slice(frame.headerRow)
  return mendNames(header, { rowWidth, width: usedWidth(below, 0, below.length, rowWidth) }, frame, below) ?? header
}

type Widths = { readonly rowWidth: number; readonly width: number }

function mendNames(
  header: Cells,
  { rowWidth, width }: Widths,
  dialect: Omit<Dialect, 'encoding'>,
  below: readonly Cells[],
): Cells | null {
  if (header.length > rowWidth) return withoutEmpty(header, rowWidth)
  const named = header.slice(0, lastNamed(header) + 1)
  if (named.length === width - 1) {
    const sound = below.filter((cells) => cells.length === rowWidth).map((cells) => cells.slice(0, width))
    return splitNames(named, sound)
  }
  return splitBy(header, rowWidth, dialect)
}

/** A header in another delimiter stands in one cell, as a title would. */
function fromTitle(structure: Structure, rows: readonly Cells[], dialect: Dialect): Header {
  const none = { structure, names: [], mendedFrom: null }
  const above = rows[structure.top - 1]
  if (above === undefined || structure.rowWidth < 3) return none
  const names = splitBy(above, structure.rowWidth, dialect)
  if (names === null || new Set(names).size < names.length || names.some((name) => isTyped(cellKind(name)))) return none
  const skipped = new Map(structure.skipped)
  skipped.delete(structure.top - 1)
  return { structure: { ...structure, top: structure.top - 1, headerRows: 1, skipped }, names, mendedFrom: above }
}

function lastNamed(header: Cells): number {
  return header.findLastIndex((name) => name.trim() !== '')
}

/** One empty name too many, if it can be only one of them, or neighbours. */
function withoutEmpty(header: Cells, rowWidth: number): Cells | null {
  if (header.length !== rowWidth + 1) return null
  const ways = new Map<string, Cells>()
  for (const [i, name] of header.entries()) {
    if (name.trim() !== '') continue
    const names = header.toSpliced(i, 1)
    ways.set(JSON.stringify(names), names)
  }
  const [only] = ways.values()
  return ways.size === 1 && only !== undefined ? only : null
}

/** The whole header stands in one cell, in another delimiter. */
function splitBy(header: Cells, rowWidth: number, dialect: Omit<Dialect, 'encoding'>): Cells | null {
  const [text] = header
  if (header.length !== 1 || text === undefined) return null
  for (const delimiter of OTHER_DELIMITERS) {
    if (delimiter === dialect.delimiter) continue
    const { cells, clean } = splitRecord(text, { ...dialect, delimiter, blanks: 'content' })
    if (clean && cells.length === rowWidth && cells.every((name) => name.trim() !== '')) return cells
  }
  return null
}
