import type { Dialect, Frame } from '@/lib/ingest/layouts/reading'
import { defineRowReader, type RowBatch } from '@/lib/ingest/parse/row-reader'
import { toScannableBytes } from '@/lib/ingest/parse/to-scannable-bytes'
import type { Survey } from './define-survey'
import { detectStructure, type Structure } from './detect-structure'
import { doubtHeader, mendHeader } from './mend-header'
import { profileRows, soundRows } from './sound-rows'

type Rows = readonly (readonly string[])[]
/** Fewer below a header are no table above another, but titles. */
const FEWEST_ROWS = 2

type Sample = Pick<Survey, 'head' | 'bytes' | 'before'>

const AT_START = { rows: 0, bytes: 0 }

/** A table of a text as a person is offered it: the record it begins with, from 1, and its columns. */
export type FoundTable = { readonly row: number; readonly columns: number; readonly names: readonly string[] }

/** The tables that stand one below the other at the start of a text. A header that is repeated begins none. */
export function findTables(sample: Sample, dialect: Dialect): readonly FoundTable[] {
  const { rows } = cut(sample, dialect, 0)
  const above = (sample.before ?? AT_START).rows
  return places(rows).map(({ from, to }) => {
    const { top, header, width } = detectStructure(rows.slice(from, to), false, 'go-on')
    return { row: above + from + top + 1, columns: width, names: header }
  })
}

/** The record that a table begins with, or the one that is its header, from 1; 0: the first record is data. */
type Where = { readonly table: number } | { readonly header: number }

/**
 * Where a table is and how wide its rows are, of one of several or where a person sees it.
 */
export function frameTable(sample: Sample, frame: Frame, where: Where): Frame {
  const { rows, bytes } = sample.before ?? AT_START
  const { shownAfter: _, ...there } = inSample(frame, sample)
  const found = frameIn(
    sample,
    there,
    'table' in where ? { table: where.table - rows } : { header: where.header - rows },
  )
  const headerRow = found.headerRow + rows
  const below = frame.tables?.find(({ row }) => row > headerRow)
  const tableEnd = found.tableEnd === null ? (below?.above ?? null) : found.tableEnd + bytes
  return { ...found, headerRow, tableEnd, ...(sample.before && { shownAfter: sample.before }) }
}

/** A frame as it is in a sample that may begin further down in its file. */
export function inSample<F extends Pick<Frame, 'headerRow' | 'tableEnd'>>(
  frame: F,
  { before }: Pick<Survey, 'before'>,
): F {
  if (before === undefined) return frame
  const headerRow = Math.max(0, frame.headerRow - before.rows)
  return { ...frame, headerRow, tableEnd: frame.tableEnd && Math.max(0, frame.tableEnd - before.bytes) }
}

function frameIn(sample: Sample, frame: Frame, where: Where): Frame {
  const first = cut(sample, frame, 0)
  const at = 'table' in where ? where.table - 1 : Math.max(0, where.header - 1)
  const known = 'table' in where ? undefined : Math.min(1, where.header)
  const next = places(first.rows).find(({ from }) => from > at)?.from ?? first.rows.length
  const found = detectStructure(first.rows.slice(at, next), false, 'go-on', known)
  // Once more, so that stray quotes are contained by the table's width.
  const batch = cut(sample, frame, found.rowWidth)
  const from = batch.starts.indexOf(first.starts[at] ?? -1)
  const to = batch.starts.indexOf(first.starts[next] ?? -1)
  if (from === -1 || to === -1) return withStructure(frame, first, shifted(found, at), sample)
  const structure = detectStructure(batch.rows.slice(from, to), false, 'go-on', known)
  return withStructure(frame, batch, shifted(structure, from), sample)
}

/** Where each table begins, titles included, and the row after its last. */
function places(rows: Rows): { from: number; to: number }[] {
  const { top, rowWidth, others } = detectStructure(rows, false, 'go-on')
  const below = others.flatMap(({ first, width, repeated }) => (repeated && width === rowWidth ? [] : [first]))
  const begins = isTable(rows.slice(0, top)) ? [0, top, ...below] : [0, ...below]
  return begins.map((from, i) => ({ from, to: begins[i + 1] ?? rows.length }))
}

/** Whether what stands above the table is a smaller one, and no titles. */
function isTable(rows: Rows): boolean {
  if (rows.length <= FEWEST_ROWS) return false
  const { top, headerRows, end, rowWidth } = detectStructure(rows, false)
  return headerRows > 0 && rowWidth > 2 && end - top - headerRows >= FEWEST_ROWS
}

function cut({ head, bytes }: Sample, dialect: Dialect, width: number): RowBatch {
  const batch = defineRowReader(dialect, width)(toScannableBytes(head, dialect.encoding), head.length === bytes)
  const [first = []] = batch.rows
  return /^sep=/i.test(first[0] ?? '') ? { ...batch, rows: [[''], ...batch.rows.slice(1)] } : batch
}

function shifted(structure: Structure, by: number): Structure {
  const { top, end, skipped } = structure
  const moved = new Map([...skipped].map(([row, what]) => [row + by, what]))
  return { ...structure, top: top + by, end: end + by, skipped: moved }
}

function withStructure(frame: Frame, batch: RowBatch, structure: Structure, { head, bytes }: Sample): Frame {
  const { top, headerRows, end, rowWidth } = structure
  const endsBefore = end < batch.rows.length ? (batch.starts[end] ?? null) : null
  // The end of a long file was seen in its last bytes, which are not in the sample.
  const seen = toScannableBytes(head, frame.encoding).length
  const endsLater = head.length < bytes && (frame.tableEnd ?? 0) >= seen ? frame.tableEnd : null
  const { headerDoubt: _, ...plain } = frame
  const headerDoubt = doubtHeader(mendHeader(structure, batch.rows, frame))
  return {
    ...plain,
    ...(headerDoubt && { headerDoubt }),
    headerRow: top + headerRows,
    headerRows,
    rowWidth,
    subtotals: structure.subtotals,
    alwaysFilled: structure.alwaysFilled,
    headings: structure.headings,
    tableEnd: endsBefore ?? endsLater,
    profile: profileRows(soundRows(batch.rows, batch, structure), rowWidth),
  }
}
