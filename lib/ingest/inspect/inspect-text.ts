import { defineSurvey } from '@/lib/ingest/detect/define-survey'
import { endOfTable } from '@/lib/ingest/detect/end-of-table'
import { isPivot, PIVOT_MESSAGE } from '@/lib/ingest/detect/is-pivot'
import { planTable, type TablePlan } from '@/lib/ingest/detect/plan-table'
import { refuseLines } from '@/lib/ingest/detect/refuse-lines'
import { sliceRows } from '@/lib/ingest/detect/sample-rows'
import { tablesBelow } from '@/lib/ingest/detect/tables-below'
import { defineAside } from '@/lib/ingest/parse/define-aside'
import { type Cut, readRows } from '@/lib/ingest/parse/read-rows'
import type { RowBatch } from '@/lib/ingest/parse/row-reader'
import { convertedRow } from './converted-row'
import { defineWarnings, type Warnings } from './define-warnings'
import { describeColumns } from './describe-columns'
import type { Inspected, Write } from './inspection'
import { refused } from './refused'
import { warnColumns } from './warn-columns'

type OtherTable = { readonly row: number; readonly columns: number }

const TEXT_DOUBTS = {
  assumed: (encoding: string) => `read as ${encoding}, which does not fit well: words may be wrong`,
  'read-twice': () => 'the text was UTF-8, read in a wrong encoding and written again: letters stand as Ã© for é',
}
const LINE_END = 2
const REPLACEMENT = '\ufffd'
/** A long number as a spreadsheet shows it, its last digits lost. */
const CUT_NUMBER = /^\d(?:[.,]\d+)?E\+\d{2}$/i

/**
 * Reads one text table and writes it as it is read, header first.
 * @param bytes opens the text, from its start each time
 */
export async function inspectText(bytes: () => AsyncIterable<Buffer>, write: Write): Promise<Inspected> {
  const survey = defineSurvey()
  for await (const chunk of bytes()) survey.add(chunk)
  const surveyed = survey.finish()
  if (surveyed.bytes === 0) return refused('empty', 'The file is empty. Export it again.')
  const plan = planTable(surveyed, 'end')
  if (plan === null) return refused('binary', 'This is not a text file. Export the table as CSV.')
  if (isPivot(plan)) {
    return refused('pivot-table', PIVOT_MESSAGE)
  }
  const lines = plan.oneColumn ? refuseLines(plan.rows) : null
  if (lines !== null) return refused(lines.reason, lines.message)
  const warnings = defineWarnings()
  warnPlan(plan, warnings)
  const whole = surveyed.head.length === surveyed.bytes
  const below = await tablesBelow(surveyed, { ...plan.dialect, ...plan }, bytes, surveyed.head.length)
  for (const { row } of below) warnings.add({ row, kind: 'other-table' })
  const planned = await endOfTable(surveyed, { ...plan.dialect, ...plan }, bytes)
  const end = Math.min(planned ?? Number.POSITIVE_INFINITY, below[0]?.above ?? Number.POSITIVE_INFINITY)
  const taken = { ...plan, tableEnd: Number.isFinite(end) ? end : null }
  const source = whole ? oneChunk(surveyed.head) : bytes()
  const counted = await writeRows(readRows(source, toCut(taken)), taken, warnings, write)
  if (counted.rows === 0 && plan.headerRows === 0) {
    return refused('empty', 'The file holds no rows. Export it again.')
  }
  const { dialect } = plan
  const rows = [...plan.sample, ...sliceRows(surveyed, { ...taken, ...dialect }, plan.rowWidth)]
  const columns = describeColumns(plan.names, rows)
  warnColumns(columns, warnings)
  return {
    outcome: 'read',
    encoding: dialect.encoding,
    delimiter: plan.oneColumn
      ? null
      : dialect.blanks === 'one-after' || dialect.blanks === 'any-after'
        ? `${dialect.delimiter} `
        : dialect.delimiter,
    quote: dialect.quote === 'none' ? null : dialect.quote,
    escape: dialect.quote === 'none' ? null : dialect.escape === 'backslash' ? '\\' : dialect.quote,
    headerRows: plan.headerRows,
    skippedRows: counted.records - counted.rows,
    rows: counted.rows,
    tables: [
      { row: plan.headerRow - plan.headerRows + 1, columns: plan.names.length },
      ...[...plan.others, ...counted.again, ...below].map(({ row, columns }) => ({ row, columns })),
    ],
    columns,
    counts: warnings.counts,
    warnings: warnings.list,
  }
}

async function* oneChunk(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

function toCut(plan: TablePlan): Cut {
  return {
    ...plan.dialect,
    headerRow: plan.headerRow,
    tableEnd: plan.tableEnd,
    rowWidth: plan.rowWidth,
    subtotals: plan.subtotals,
    alwaysFilled: plan.alwaysFilled,
    headings: plan.headings,
    profile: plan.profile === null ? null : [...plan.profile],
    columns: plan.names.map((name) => ({ name, field: null, personal: false, decimalSign: '.' })),
    rejectedRows: false,
  }
}

function warnPlan(plan: TablePlan, warnings: Warnings): void {
  for (const { row, what } of plan.skipped) {
    if (what !== 'other-table' || plan.others.some((other) => other.row === row)) warnings.add({ row, kind: what })
  }
  if (plan.textDoubt) {
    const detail = TEXT_DOUBTS[plan.textDoubt](plan.dialect.encoding)
    warnings.add({ row: null, kind: `encoding-${plan.textDoubt}`, detail })
  }
  if (plan.headerDoubt !== null) {
    const { cells, mended } = plan.headerDoubt
    const before = cells.join(plan.dialect.delimiter)
    if (mended) warnings.add({ row: plan.headerRow, kind: 'header-mended', before, after: plan.names })
    else {
      const detail = `${cells.length} names for ${plan.names.length} columns: two may have run together, and others stand over cells that are not theirs`
      warnings.add({ row: plan.headerRow, kind: 'header-short', before, detail })
    }
  }
  if (plan.names.length < plan.rowWidth) {
    const detail = `${plan.rowWidth - plan.names.length} empty columns after the last`
    warnings.add({ row: null, kind: 'empty-columns-dropped', detail })
  }
}

/** Writes the table's rows, sums between them as well; blank ones and remarks are none. A row that could not be mended is written with the cells it has. */
async function writeRows(batches: AsyncIterable<RowBatch>, plan: TablePlan, warnings: Warnings, write: Write) {
  const { headerRow, rowWidth } = plan
  const width = plan.names.length
  const again: OtherTable[] = []
  let tableEnd = plan.tableEnd ?? Number.POSITIVE_INFINITY
  const asideOf = defineAside({ ...plan, columns: plan.names })
  let rows = 0
  let records = 0
  if (plan.headerRows > 0) await write(convertedRow(plan.header))
  for await (const batch of batches) {
    let text = ''
    records += batch.rows.length
    for (let i = 0; i < batch.rows.length; i++) {
      const row = batch.firstRow + i
      const cells = batch.rows[i]
      if (cells === undefined || row <= headerRow || (batch.starts[i] ?? 0) >= tableEnd) continue
      if (batch.continued.has(i) || isBlank(cells, width, (batch.starts[i + 1] ?? 0) - (batch.starts[i] ?? 0))) continue
      if (isHeaderAgain(cells, plan)) {
        tableEnd = batch.starts[i] ?? 0
        again.push({ row, columns: width })
        warnings.add({ row, kind: 'repeated-header' })
        continue
      }
      const aside = asideOf(cells)
      if (aside !== null) warnings.add({ row, kind: aside, before: cells.join(plan.dialect.delimiter) })
      if (aside === 'comment') continue
      rows++
      if (batch.nul.has(i)) warnings.add({ row, kind: 'nul-removed' })
      if (batch.mixed.has(i)) warnings.add({ row, kind: 'mixed-encoding' })
      const mended = batch.mended.get(i)
      if (mended !== undefined) warnings.add({ row, kind: mended.damage, before: mended.text, after: cells })
      else if (batch.strayQuotes.has(i)) warnings.add({ row, kind: 'stray-quote' })
      if (cells.length !== rowWidth && mended === undefined) {
        const detail = `${cells.length} cells where the table has ${rowWidth}`
        warnings.add({ row, kind: 'rejected-row', before: cells.join(plan.dialect.delimiter), detail })
      }
      const line = convertedRow(cells.length > width ? cut(cells, width) : cells)
      if (line.includes(REPLACEMENT)) warnings.add({ row, kind: 'replacement-character' })
      if (line.includes('E+') && cells.some((cell) => CUT_NUMBER.test(cell))) {
        warnings.add({ row, kind: 'spreadsheet-damage' })
      }
      text += line
    }
    if (text !== '') await write(text)
  }
  return { rows, records, again }
}

/** Behind the head of a long file, in which it was looked for already. */
function isHeaderAgain(cells: readonly string[], { headerRows, header }: TablePlan): boolean {
  if (headerRows !== 1 || header.length < 2 || cells[0] !== header[0]) return false
  return header.filter((name) => name !== '').length > 1 && header.every((name, i) => cells[i] === name)
}

/** In a table of one column, an empty cell in quotes is a row; an empty line is none. */
function isBlank(cells: readonly string[], width: number, bytes: number): boolean {
  if (width === 1 && cells.length === 1 && cells[0] === '') return bytes <= LINE_END
  return cells.every((cell) => cell.trim() === '')
}

/** Without empty cells after the last column. */
function cut(cells: readonly string[], width: number): readonly string[] {
  let last = cells.length
  while (last > width && (cells[last - 1] ?? '').trim() === '') last--
  return cells.slice(0, last)
}
