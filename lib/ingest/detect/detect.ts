import { unguardCell } from '@/lib/domain/guard-cell'
import type { Layout } from '@/lib/ingest/layouts/layout'
import { type Dialect, plainDialect, type ReadColumn, type Reading } from '@/lib/ingest/layouts/reading'
import { soundsPersonal } from '@/lib/ingest/mapping/sounds-personal'
import { REJECTED_COLUMNS } from '@/lib/ingest/rejects/rejected-columns'
import { stripRejectedColumns } from '@/lib/ingest/rejects/strip-rejected-columns'
import { decideDateFormat, decideDecimalSign } from './decide-formats'
import type { Survey } from './define-survey'
import { describeUnknown, type UnknownFile } from './describe-unknown'
import { detectEncoding } from './detect-encoding'
import { type Refusal, recogniseFormat } from './recognise-format'
import { matchHeader, plainName } from './recognise-header'
import { recogniseHeaderless } from './recognise-headerless'
import { headRows, sliceRows } from './sample-rows'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** A header may stand below a few lines of title. */
const HEADER_WITHIN = 10
const PLACE_NAME = /^column \d+$/

type Rows = readonly (readonly string[])[]

export type Detection =
  | { readonly outcome: 'recognised'; readonly reading: Reading }
  | ({ readonly outcome: 'refused' } & Refusal)
  | UnknownFile

/**
 * Decides from a survey of the unpacked bytes how a file is read.
 * @param layouts the known ones; the first that fits is taken
 */
export function detect(survey: Survey, layouts: readonly Layout[]): Detection {
  const refusal = recogniseFormat(survey.head, survey.bytes)
  if (refusal !== null) return { outcome: 'refused', ...refusal }
  const encoding = detectEncoding(survey)
  if (encoding === null) {
    const message = 'This is not a text file. Export the orders as CSV and upload that.'
    return { outcome: 'refused', reason: 'binary', message }
  }
  const candidates = DELIMITERS.map((delimiter) => {
    const dialect = { ...plainDialect, encoding, delimiter }
    return { dialect, rows: headRows(survey, dialect) }
  })
  if (candidates.every(({ rows }) => rows.every(isBlank))) {
    return { outcome: 'refused', reason: 'empty', message: 'The file holds no rows. Export it again and upload it.' }
  }
  for (const { dialect, rows } of candidates) {
    const found = recogniseRows(rows, layouts)
    if (found !== null) return { outcome: 'recognised', reading: toReading(survey, dialect, found) }
  }
  const likeliest = candidates.reduce((best, next) => (regularity(next.rows) > regularity(best.rows) ? next : best))
  const lineEnd = detectLineEnd(survey.head)
  const frame = { ...likeliest.dialect, lineEnd, headerRows: 1, tableEnd: null, rowWidth: null, profile: null }
  return describeUnknown(likeliest.rows, frame, layouts)
}

type Found = {
  readonly layout: Layout
  readonly headerRow: number
  readonly columns: readonly Omit<ReadColumn, 'decimalSign'>[]
  readonly rejectedRows: boolean
}

function recogniseRows(rows: Rows, layouts: readonly Layout[]): Found | null {
  for (const [i, cells] of rows.slice(0, HEADER_WITHIN).entries()) {
    const rejectedRows = endsWithRejectedColumns(cells)
    const names = rejectedRows ? cells.slice(0, -REJECTED_COLUMNS.length).map(unguardCell) : cells
    for (const layout of layouts) {
      if (!layout.header) continue
      const { columns, missing } = matchHeader(names, layout)
      if (missing.length > 0) continue
      return {
        layout,
        headerRow: i + 1,
        rejectedRows,
        columns: columns.map((column, c) => named(names[c] ?? '', column)),
      }
    }
  }
  const first = rows[0] ?? []
  const rejectedRows = endsWithRejectedColumns(first)
  const placeNames = first.slice(0, rejectedRows ? -REJECTED_COLUMNS.length : undefined)
  const headerRow = placeNames.length > 0 && placeNames.every((name) => PLACE_NAME.test(name)) ? 1 : 0
  const content = rows
    .slice(headerRow)
    .map((cells) => (rejectedRows ? stripRejectedColumns(cells, placeNames.length) : cells))
  const layout = recogniseHeaderless(content, layouts) ?? (rejectedRows ? byWidth(placeNames.length, layouts) : null)
  if (layout === null) return null
  return {
    layout,
    headerRow,
    rejectedRows,
    columns: layout.columns.map((column, c) => named(`column ${c + 1}`, column)),
  }
}

/** Rejected rows need not fit their layout: that is why they were rejected. */
function byWidth(width: number, layouts: readonly Layout[]): Layout | null {
  return layouts.find(({ header, columns }) => !header && columns.length === width) ?? null
}

function named(name: string, column: Layout['columns'][number] | null): Omit<ReadColumn, 'decimalSign'> {
  return { name, field: column?.field ?? null, personal: column?.personal ?? soundsPersonal(name) }
}

function endsWithRejectedColumns(cells: readonly string[]): boolean {
  const last = cells.slice(-REJECTED_COLUMNS.length)
  return (
    last.length === REJECTED_COLUMNS.length &&
    REJECTED_COLUMNS.every((name, i) => plainName(name) === plainName(last[i] ?? ''))
  )
}

function toReading(survey: Survey, dialect: Dialect, { layout, headerRow, columns, rejectedRows }: Found): Reading {
  const width = columns.length
  const added = rejectedRows ? REJECTED_COLUMNS.length : 0
  const rows = [
    ...headRows(survey, dialect, width + added).slice(headerRow),
    ...sliceRows(survey, dialect, width + added),
  ].map((cells) => (rejectedRows ? stripRejectedColumns(cells, width) : cells))
  const cellsOf = (column: number) => rows.map((cells) => cells[column] ?? '')
  const date = decideDateFormat(
    cellsOf(columns.findIndex(({ field }) => field === 'time' || field === 'date')),
    layout.dates,
  )
  const isNumeric = (column: (typeof columns)[number]) =>
    layout.columns.some(({ field, shape }) => field === column.field && shape === 'number')
  return {
    ...dialect,
    lineEnd: detectLineEnd(survey.head),
    headerRow,
    headerRows: headerRow > 0 ? 1 : 0,
    tableEnd: null,
    rowWidth: null,
    profile: null,
    columns: columns.map((column, i) => ({
      ...column,
      decimalSign: isNumeric(column) ? decideDecimalSign(cellsOf(i)) : '.',
    })),
    ignoredColumns: columns.filter(({ field }) => field === null).map(({ name }) => name),
    rejectedRows,
    dateFormat: date.format,
    dateFormatFrom: date.from,
    layout,
  }
}

function detectLineEnd(head: Buffer): Reading['lineEnd'] {
  const ends = new Set(
    head
      .toString('latin1')
      .replaceAll('\0', '')
      .match(/\r\n|\n|\r/g) ?? ['\n'],
  )
  const [only] = ends
  if (ends.size !== 1) return 'mixed'
  return only === '\r\n' ? 'crlf' : only === '\r' ? 'cr' : 'lf'
}

/** How much the rows look like a table: the share that has the most frequent width, more for more columns. */
function regularity(rows: Rows): number {
  const byWidth = new Map<number, number>()
  for (const { length } of rows) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1)
  return Math.max(0, ...[...byWidth].map(([width, count]) => (count / rows.length) * Math.log2(width)))
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
