import { unguardCell } from '@/lib/domain/guard-cell'
import { MINOR_UNITS } from '@/lib/ingest/clean/read-column-number'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Dialect, Frame, ReadColumn, Reading } from '@/lib/ingest/layouts/reading'
import { soundsPersonal } from '@/lib/ingest/mapping/sounds-personal'
import { REJECTED_COLUMNS } from '@/lib/ingest/rejects/rejected-columns'
import { stripRejectedColumns } from '@/lib/ingest/rejects/strip-rejected-columns'
import { besideNumbers } from './beside-numbers'
import { decideDateFormat, decideDecimalSign, isPointZero } from './decide-formats'
import type { Survey } from './define-survey'
import { describeUnknown, type UnknownFile } from './describe-unknown'
import { findTables, frameTable, inSample } from './find-tables'
import { isPivot, PIVOT_MESSAGE } from './is-pivot'
import { headerNames } from './mend-header'
import { minorUnitColumns } from './minor-units'
import { planTable, type TablePlan } from './plan-table'
import { type Refusal, recogniseFormat } from './recognise-format'
import { matchHeader, plainName } from './recognise-header'
import { recogniseHeaderless } from './recognise-headerless'
import { refuseLines } from './refuse-lines'
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
  const plan = planTable(survey, 'go-on')
  if (plan === null) {
    const message = 'This is not a text file. Export the orders as CSV and upload that.'
    return { outcome: 'refused', reason: 'binary', message }
  }
  if (plan.rows.every(isBlank)) {
    return { outcome: 'refused', reason: 'empty', message: 'The file holds no rows. Export it again and upload it.' }
  }
  if (isPivot(plan)) return { outcome: 'refused', reason: 'pivot-table', message: PIVOT_MESSAGE }
  const lines = plan.oneColumn ? refuseLines(plan.rows) : null
  if (lines !== null) return { outcome: 'refused', ...lines }
  const frame = { ...toFrame(plan), lineEnd: detectLineEnd(survey.head) }
  const planned = recognisePlan(plan, layouts)
  if (planned !== null) return { outcome: 'recognised', reading: toReading(survey, frame, planned) }
  const below = plan.others.length > 0 ? recogniseBelow(survey, frame, layouts) : null
  if (below !== null) return { outcome: 'recognised', reading: below }
  for (const dialect of [plan.dialect, ...DELIMITERS.map((delimiter) => ({ ...plan.dialect, delimiter }))]) {
    const found = recogniseRows(headRows(survey, dialect), layouts)
    if (found !== null) return { outcome: 'recognised', reading: toReading(survey, plainFrame(frame, dialect), found) }
  }
  return describeUnknown(plan.rows, plan.names, frame, layouts)
}

function toFrame(plan: TablePlan): Omit<Frame, 'lineEnd'> {
  const { dialect, textDoubt, headerDoubt, headerRow, headerRows, tableEnd, rowWidth, profile } = plan
  return {
    ...dialect,
    ...(textDoubt && { textDoubt }),
    ...(headerDoubt && { headerDoubt }),
    headerRow,
    headerRows,
    tableEnd,
    rowWidth,
    subtotals: plan.subtotals,
    alwaysFilled: plan.alwaysFilled,
    headings: plan.headings,
    profile: profile === null ? null : [...profile],
  }
}

/** A frame of which nothing is known but its dialect. */
function plainFrame({ lineEnd, textDoubt }: Pick<Frame, 'lineEnd' | 'textDoubt'>, dialect: Dialect): Frame {
  const doubt = textDoubt ? { textDoubt } : {}
  const nowhere = { headerRow: 0, headerRows: 0, tableEnd: null, rowWidth: null, profile: null }
  return { ...dialect, ...doubt, lineEnd, ...nowhere, subtotals: null, alwaysFilled: [], headings: null }
}

/** The layout that fits the table as it was planned; null also for our own files of rejected rows, which are ragged. */
function recognisePlan(plan: TablePlan, layouts: readonly Layout[]): Found | null {
  const { names, headerRow, headerRows } = plan
  if (endsWithRejectedColumns(names)) return null
  if (headerRows > 0) {
    const match = matchLayout(names, layouts)
    return match === null ? null : { ...match, headerRow, rejectedRows: false }
  }
  const layout = recogniseHeaderless(plan.sample, layouts)
  if (layout === null) return null
  const columns = layout.columns.map((column, c) => placed(layout, column, c))
  return { layout, headerRow, rejectedRows: false, columns }
}

/** A table below the first, where a person once chose one of its kind. */
function recogniseBelow(survey: Survey, frame: Frame, layouts: readonly Layout[]): Reading | null {
  const chosen = layouts.filter(({ origin }) => origin === 'stored')
  if (chosen.length === 0) return null
  for (const { row } of findTables(survey, frame).slice(1)) {
    const reading = recogniseTable(survey, frame, row, chosen)
    if (reading !== null) return reading
  }
  return null
}

/**
 * One of several tables of a file, by a layout that fits its header; null if none does.
 * @param row the record it begins with, from 1
 */
export function recogniseTable(survey: Survey, frame: Frame, row: number, layouts: readonly Layout[]): Reading | null {
  const table = frameTable(survey, frame, { table: row })
  if (table.headerRows === 0) return null
  const match = matchLayout(headerNames(headRows(survey, table), inSample(table, survey)), layouts)
  return match && toReading(survey, table, { ...match, headerRow: table.headerRow, rejectedRows: false })
}

/** Whether a header is one that a layout knows. */
export function fitsLayout(names: readonly string[], layouts: readonly Layout[]): boolean {
  return matchLayout(names, layouts) !== null
}

type Found = {
  readonly layout: Layout
  readonly headerRow: number
  readonly columns: readonly Omit<ReadColumn, 'decimalSign'>[]
  readonly rejectedRows: boolean
}

function matchLayout(names: readonly string[], layouts: readonly Layout[]): Pick<Found, 'layout' | 'columns'> | null {
  for (const layout of layouts) {
    if (!layout.header) continue
    const { columns, missing } = matchHeader(names, layout)
    if (missing.length > 0) continue
    return { layout, columns: columns.map((column, c) => namedIn(layout, names[c] ?? '', column)) }
  }
  return null
}

function recogniseRows(rows: Rows, layouts: readonly Layout[]): Found | null {
  for (const [i, cells] of rows.slice(0, HEADER_WITHIN).entries()) {
    const rejectedRows = endsWithRejectedColumns(cells)
    const names = rejectedRows ? cells.slice(0, -REJECTED_COLUMNS.length).map(unguardCell) : cells
    const match = matchLayout(names, layouts)
    if (match !== null) return { ...match, headerRow: i + 1, rejectedRows }
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
    columns: layout.columns.map((column, c) => placed(layout, column, c)),
  }
}

/** Rejected rows need not fit their layout: that is why they were rejected. */
function byWidth(width: number, layouts: readonly Layout[]): Layout | null {
  return layouts.find(({ header, columns }) => !header && columns.length === width) ?? null
}

/** A column known by its place; one that only keeps its place is not used. */
function placed(layout: Layout, column: Layout['columns'][number], place: number): Omit<ReadColumn, 'decimalSign'> {
  const unused = column.field === 'attribute' && layout.rowShape !== 'profile'
  return { ...named(`column ${place + 1}`, column), ...(unused && { field: null }) }
}

/** In profiles of customers a column that the layout does not name is one more attribute, unless it names a person. */
function namedIn(
  layout: Layout,
  name: string,
  column: Layout['columns'][number] | null,
): Omit<ReadColumn, 'decimalSign'> {
  const found = named(name, column)
  const attribute = layout.rowShape === 'profile' && layout.signature === null && column === null && !found.personal
  return attribute ? { ...found, field: 'attribute' } : found
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

function toReading(survey: Survey, frame: Frame, { layout, headerRow, columns, rejectedRows }: Found): Reading {
  const width = columns.length
  const rowWidth = frame.rowWidth ?? width + (rejectedRows ? REJECTED_COLUMNS.length : 0)
  const after = inSample({ headerRow, tableEnd: null }, survey).headerRow
  const rows = [...headRows(survey, frame, rowWidth).slice(after), ...sliceRows(survey, frame, rowWidth)].map(
    (cells) => (rejectedRows ? stripRejectedColumns(cells, width) : cells),
  )
  const cellsOf = (column: number) => rows.map((cells) => cells[column] ?? '')
  const date = decideDateFormat(
    cellsOf(columns.findIndex(({ field }) => field === 'time' || field === 'date')),
    layout.dates,
  )
  const numeric = (column: (typeof columns)[number]) =>
    layout.columns.find(({ field, shape }) => field === column.field && shape === 'number')
  const minor = minorUnitColumns(columns, cellsOf)
  return {
    ...frame,
    headerRow,
    headerRows: headerRow > 0 && layout.header ? Math.max(1, frame.headerRows) : frame.headerRows,
    columns: columns.map((column, i) => {
      const known = numeric(column)
      const cells = cellsOf(i)
      return {
        ...column,
        decimalSign: known ? decideDecimalSign(cells) : '.',
        ...(known && besideNumbers(cells, known)),
        ...(minor.has(i) && { divideBy: MINOR_UNITS }),
        ...(isPointZero(column.field, cells) && { pointZero: true }),
      }
    }),
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

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
