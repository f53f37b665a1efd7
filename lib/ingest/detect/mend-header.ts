import type { Dialect } from '@/lib/ingest/layouts/reading'
import { splitRecord } from '@/lib/ingest/parse/split-record'
import type { Structure } from './detect-structure'

type Cells = readonly string[]
type Header = { readonly names: Cells; readonly mendedFrom: Cells | null }

const OTHER_DELIMITERS = [',', ';', '\t', '|', ' ', ':', '^', '~'] as const

/** The names of the columns; of a header that has not as many names as the rows have cells, the only reading that has. */
export function mendHeader(structure: Structure, rows: readonly Cells[], dialect: Dialect): Header {
  const { header, headerRows, rowWidth, width } = structure
  if (headerRows === 0) return { names: [], mendedFrom: null }
  const asRead = { names: header.slice(0, Math.max(width, lastNamed(header) + 1)), mendedFrom: null }
  if (header.length === rowWidth || rowWidth < 2 || headerRows > 1) return asRead
  const bodyRows = rows.slice(structure.top + 1, structure.end).filter((cells) => cells.length === rowWidth).length
  if (bodyRows < 2) return asRead
  const mended = header.length > rowWidth ? withoutEmpty(header, rowWidth) : splitBy(header, rowWidth, dialect)
  return mended === null ? asRead : { names: mended, mendedFrom: header }
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
function splitBy(header: Cells, rowWidth: number, dialect: Dialect): Cells | null {
  const [text] = header
  if (header.length !== 1 || text === undefined) return null
  for (const delimiter of OTHER_DELIMITERS) {
    if (delimiter === dialect.delimiter) continue
    const { cells, clean } = splitRecord(text, { ...dialect, delimiter, blanks: 'content' })
    if (clean && cells.length === rowWidth && cells.every((name) => name.trim() !== '')) return cells
  }
  return null
}
