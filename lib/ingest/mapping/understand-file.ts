import { clockForm } from '@/lib/ingest/clean/read-clock'
import type { Survey } from '@/lib/ingest/detect/define-survey'
import { type Detection, detect, recogniseTable } from '@/lib/ingest/detect/detect'
import { findMergedColumns } from '@/lib/ingest/detect/find-merged-columns'
import { frameTable, inSample } from '@/lib/ingest/detect/find-tables'
import { headerNames } from '@/lib/ingest/detect/mend-header'
import { headRows, sliceRows, tableRows } from '@/lib/ingest/detect/sample-rows'
import type { DateFormat, Layout } from '@/lib/ingest/layouts/layout'
import type { Frame, Reading } from '@/lib/ingest/layouts/reading'
import { askAboutDates } from './ask-about-dates'
import { askAboutDecimals } from './ask-about-decimals'
import { askAboutReturns } from './ask-about-returns'
import { askWhetherSales } from './ask-whether-sales'
import { compareWithLayout, keepDecimalSigns } from './compare-with-layout'
import { correctUnits } from './correct-units'
import { findFiscalDays, readFiscalDays, withFiscalDays } from './fiscal-days'
import { missingFields } from './missing-fields'
import type { Difference, Proposal } from './proposal'
import { type ProposedReading, proposeReading } from './propose-reading'
import { recogniseDrifted } from './recognise-drifted'

export type Understood = { readonly reading: Reading; readonly proposal: Proposal }

export type Understanding =
  | ({ readonly outcome: 'understood' } & Understood)
  | Extract<Detection, { outcome: 'refused' }>

/**
 * How a file is read, as far as it can be known from a survey of it: by a layout that fits, else proposed from headers
 * and cells.
 * @param dateFormat taken for a new kind of file whose dates cannot tell
 */
export function understandFile(
  survey: Survey,
  layouts: readonly Layout[],
  fileName: string,
  dateFormat: DateFormat,
): Understanding {
  const detection = detect(survey, layouts)
  if (detection.outcome === 'refused') return detection
  if (detection.outcome === 'unknown') {
    const proposed = proposeFrame(survey, detection.frame, fileName, dateFormat)
    const drifted = detection.frame.headerRows > 0 ? asDrifted(proposed, layouts) : null
    return { outcome: 'understood', ...(drifted ?? asProposed(proposed)) }
  }
  const { reading } = detection
  return {
    outcome: 'understood',
    ...(lacksOrders(survey, reading)
      ? understandFrame(survey, reading, fileName, dateFormat)
      : asRecognised(survey, reading)),
  }
}

/**
 * How one of several tables of a file is read, where a layout fits it; null where none does.
 * @param row the record it begins with, from 1
 */
export function understandTable(
  survey: Survey,
  frame: Frame,
  row: number,
  layouts: readonly Layout[],
): Understood | null {
  const reading = recogniseTable(survey, frame, row, layouts)
  return reading && asRecognised(survey, reading)
}

/** The same where a layout is near enough, though columns are missing, added or named anew. */
export function understandDrifted(
  survey: Survey,
  frame: Frame,
  row: number,
  layouts: readonly Layout[],
  fileName: string,
  dateFormat: DateFormat,
): Understood | null {
  const table = frameTable(survey, frame, { table: row })
  return table.headerRows === 0 ? null : asDrifted(proposeFrame(survey, table, fileName, dateFormat), layouts)
}

function asDrifted(proposed: Proposed, layouts: readonly Layout[]): Understood | null {
  const drifted = recogniseDrifted(proposed, layouts)
  return drifted && asKnown(drifted.reading, drifted.known, drifted.renamed, proposed.rows)
}

/** How a table is most likely read whose place and dialect are given. */
export function understandFrame(survey: Survey, frame: Frame, fileName: string, dateFormat: DateFormat): Understood {
  return asProposed(proposeFrame(survey, frame, fileName, dateFormat))
}

type Proposed = ProposedReading & { readonly rows: readonly (readonly string[])[] }

function proposeFrame(survey: Survey, frame: Frame, fileName: string, dateFormat: DateFormat): Proposed {
  const names = columnNames(survey, frame)
  const written = sampleRows(survey, frame, names.length)
  const head = headRows(survey, inSample(frame, survey))
  const days = findFiscalDays(head, names, written)
  const rows = days === null ? written : [...withFiscalDays(written, days)]
  const proposed = proposeReading({ frame, fileName, names, rows }, dateFormat)
  return { ...proposed, reading: readFiscalDays(proposed.reading, head, written), rows }
}

function asProposed({ reading, guesses, rows }: Proposed): Understood {
  const columns = guesses.map(({ field, confidence, why, others }) => ({ field, confidence, why, others: [...others] }))
  const whether = askWhetherSales(reading, rows)
  const questions = [
    ...(whether.length > 0 ? whether : askAboutReturns(reading, rows)),
    ...askAboutDates(reading, rows),
    ...askAboutDecimals(reading, rows),
  ]
  return { reading, proposal: { match: 'proposed', columns, questions, difference: null } }
}

/** Rows after the header, from the start of the file and from all over the rest. */
export function sampleRows(survey: Survey, frame: Frame, width: number): (readonly string[])[] {
  return [...tableRows(survey, frame, width), ...sliceRows(survey, frame, width)].filter((cells) =>
    cells.some((cell) => cell.trim() !== ''),
  )
}

/** Whether a file may go straight through: its layout is known, nothing is undecided, nothing needed is missing. */
export function isCertain({ reading, proposal }: Understood): boolean {
  if (missingFields(reading).length > 0) return false
  // Of a kind of file that a person chose, the names are the ones that were seen then.
  if (reading.headerDoubt?.mended && reading.layout.origin === 'built-in') return false
  if (reading.layout.origin === 'built-in' && proposal.questions.length > 0) return false
  return proposal.match === 'known' || (proposal.match === 'drifted' && reading.layout.onDrift === 'continue')
}

function asRecognised(survey: Survey, found: Reading): Understood {
  const rows = sampleRows(survey, found, found.columns.length)
  const head = headRows(survey, inSample(found, survey))
  return asKnown(readFiscalDays(found, head, rows), found.layout, [], rows)
}

/** A column of order numbers without one (taken out before a file is given away) makes no orders. */
function lacksOrders(survey: Survey, reading: Reading): boolean {
  const { columns, layout } = reading
  const place = columns.findIndex(({ field }) => field === 'order')
  if (place < 0 || layout.orderKey === 'derived') return false
  return sampleRows(survey, reading, columns.length).every((cells) => (cells[place] ?? '').trim() === '')
}

function asKnown(
  found: Reading,
  known: Layout,
  renamed: Difference['renamed'],
  rows: readonly (readonly string[])[],
): Understood {
  const reading = correctUnits(withClockForm(keepDecimalSigns(withMerged(found, rows), known, rows), rows), rows)
  const difference = reading.rejectedRows ? null : compareWithLayout(reading, known, renamed)
  const questions = known.dates.asks && known.origin === 'built-in' ? askAboutDates(reading, rows) : []
  const match = difference ? 'drifted' : 'known'
  return { reading, proposal: { ...knownProposal(reading), match, questions, difference } }
}

/** Each file may write its clocks in another form. */
function withClockForm(reading: Reading, rows: readonly (readonly string[])[]): Reading {
  const columns = reading.columns.map((column, place) =>
    column.field === 'clock' ? { ...column, ...clockForm(rows.map((cells) => cells[place] ?? '')) } : column,
  )
  return { ...reading, columns }
}

/** The files of a layout that a person made may have merged cells as the first one had; orders have a shape of their own. */
function withMerged(reading: Reading, rows: readonly (readonly string[])[]): Reading {
  const { layout, columns } = reading
  if (layout.origin !== 'stored' || layout.rowShape !== 'line-per-row') return reading
  const merged = findMergedColumns(rows, columns.length)
  const ofOrders = merged.some((place) => columns[place]?.field === 'order')
  return merged.length === 0 || ofOrders ? reading : { ...reading, mergedColumns: [...merged] }
}

function knownProposal({ columns, layout }: Reading): Proposal {
  return {
    match: 'known',
    columns: columns.map(({ field }) => ({
      field,
      confidence: 1,
      why: field === null ? `“${layout.title}” does not use it.` : `“${layout.title}” says so.`,
      others: [],
    })),
    questions: [],
    difference: null,
  }
}

function columnNames(survey: Survey, where: Frame): readonly string[] {
  const frame = inSample(where, survey)
  const rows = headRows(survey, frame)
  if (frame.headerRows > 0) {
    const names = headerNames(rows, frame).map((name, i) => (name.trim() === '' ? `column ${i + 1}` : name))
    while (names.length > 1 && /^column \d+$/.test(names.at(-1) ?? '') && isUnused(rows, frame, names.length - 1))
      names.pop()
    return names
  }
  const widths = new Map<number, number>()
  for (const { length } of rows.slice(frame.headerRow)) widths.set(length, (widths.get(length) ?? 0) + 1)
  const width = [...widths].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0]
  return Array.from({ length: width }, (_, i) => `column ${i + 1}`)
}

const isUnused = (rows: readonly (readonly string[])[], { headerRow }: Frame, place: number): boolean =>
  rows.slice(headerRow).every((cells) => (cells[place] ?? '').trim() === '')
