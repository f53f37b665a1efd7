import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import type { Field } from '@/lib/domain/field'
import { cleaningRules } from '@/lib/ingest/clean/cleaning-rules'
import type { Survey } from '@/lib/ingest/detect/define-survey'
import { findTables } from '@/lib/ingest/detect/find-tables'
import { headRows } from '@/lib/ingest/detect/sample-rows'
import { kindOfType } from '@/lib/ingest/layouts/kinds-of-types'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { missingFields } from '@/lib/ingest/mapping/missing-fields'
import { firstQuestion } from '@/lib/ingest/mapping/proposal'
import { sampleRows } from '@/lib/ingest/mapping/understand-file'
import { isEditable, type OpenImport } from './open-import'
import { previewRows } from './preview-rows'
import { choices, delimiters, encodings, fieldChoices } from './reading-choices'
import { headRecords, sampleColumns } from './sample-columns'

const NO_PREVIEW: ImportReadingAnswer['preview'] = {
  lines: [],
  rejected: [],
  rows: { total: 0, loaded: 0, rejected: 0, blank: 0, skipped: 0 },
  cleanings: [],
}

/** Everything a person is shown of how an import's file is understood, from the start of the file. */
export async function readingAnswer(open: OpenImport, survey: Survey): Promise<ImportReadingAnswer> {
  const { run, reading, proposal, version } = open
  const rows = sampleRows(survey, reading, reading.columns.length)
  const missing = missingFields(reading)
  const found = tablesOf(reading, survey)
  // Titles above the first table are shown with it.
  const begins = found.table === found.tables[0]?.row ? 1 : found.table
  const preview = missing.length > 0 ? NO_PREVIEW : await previewRows(run, reading, survey)
  return {
    sequence: run.sequence,
    fileName: run.fileName,
    state: run.state,
    version,
    editable: isEditable(run.state),
    match: proposal.match,
    ready: missing.length === 0 && firstQuestion(proposal) === undefined,
    missing: missing.map(({ fields, text }) => ({ fields: [...fields], text })),
    questions: proposal.questions,
    file: {
      format: reading.source?.format ?? 'text',
      sheets: [...(reading.source?.sheets ?? [])],
      sheet: reading.source?.sheet ?? null,
      encoding: reading.encoding,
      textDoubt: reading.textDoubt ?? null,
      delimiter: reading.delimiter,
      quote: reading.quote,
      lineEnd: reading.lineEnd,
      headerRow: reading.headerRow,
      headerDoubt: reading.headerDoubt ?? null,
      head: headRecords(reading, headRows(survey, reading), begins, survey.before?.rows),
      ...found,
      encodings,
      delimiters,
    },
    columns: sampleColumns(reading, proposal, rows),
    fields: fieldChoices,
    dateFormat: reading.dateFormat,
    dateFormatFrom: reading.dateFormatFrom,
    decimalSign: decimalSignOf(reading),
    layout: layoutOf(reading, rows),
    choices,
    rules: cleaningRules.map(({ name, title, explanation, switchable }) => ({
      name,
      title,
      explanation,
      switchable,
      on: !reading.layout.rulesOff.includes(name),
      count: preview.cleanings.find(({ rule }) => rule === name)?.count ?? 0,
    })),
    difference: proposal.difference,
    preview,
  }
}

const LONGEST_NAME = 60

function tablesOf(reading: Reading, survey: Survey): Pick<ImportReadingAnswer['file'], 'tables' | 'table'> {
  const tables = (reading.tables ?? findTables(survey, reading)).map(({ row, columns, names }) => ({
    row,
    columns,
    names: names.map((name) => name.slice(0, LONGEST_NAME)),
  }))
  const begun = reading.headerRow + (reading.headerRows === 0 ? 1 : 0)
  return { tables, table: tables.findLast(({ row }) => row <= begun)?.row ?? tables[0]?.row ?? 1 }
}

/** That of the money, else of any column of numbers. */
function decimalSignOf({ columns }: Reading): '.' | ',' {
  const money = columns.find(({ field }) => field === 'unitPrice') ?? columns.find(({ field }) => field === 'amount')
  return money?.decimalSign ?? (columns.some(({ decimalSign }) => decimalSign === ',') ? ',' : '.')
}

function layoutOf({ layout, columns }: Reading, rows: readonly (readonly string[])[]): ImportReadingAnswer['layout'] {
  const { name, title, version, origin, rowShape, orderKey, merge, policy, review, onDrift } = layout
  const countsOf = (given: Field) => [
    ...countTexts(
      rows,
      columns.findIndex(({ field }) => field === given),
    ),
  ]
  const uncounted = new Set(layout.uncountedStatuses.map((status) => status.toLowerCase()))
  return {
    name,
    title,
    version,
    origin,
    rowShape,
    orderKey,
    merge,
    statuses: countsOf('status').map(([value, count]) => ({
      value,
      rows: count,
      counted: !uncounted.has(value.toLowerCase()),
    })),
    lineTypes: countsOf('lineType').map(([value, count]) => ({
      value,
      rows: count,
      kind: kindOfType(layout.lineKinds, value),
    })),
    belowZero: layout.belowZero,
    policy,
    reviewNextTime: review,
    onDrift,
  }
}

/** How many rows say what in a column, blank cells apart. */
function countTexts(rows: readonly (readonly string[])[], place: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of place < 0 ? [] : rows) {
    const text = (row[place] ?? '').trim()
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}
