import { openTables } from '@/lib/ingest/formats/open-tables'
import type { FileFormat, TextTable } from '@/lib/ingest/formats/opened-file'
import { rowsToCsv } from '@/lib/ingest/formats/rows-to-csv'
import { type ReadSource, readingSchema } from '@/lib/ingest/layouts/reading'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { env } from '@/lib/platform/env'
import { openSealed } from '@/lib/platform/storage'
import { fileKey, type ImportRun } from './import-run'
import type { Received } from './receive-original'

/** What is chosen between where every row stands in quotes, as one cell, or cells are formulas that hold a text. */
const UNWRAPPED = {
  'wrapped-text': 'without the outer quotes',
  'formula-text': 'texts in place of formulas',
} as const
const AS_IT_STANDS = 'as it stands'
const MOST_TIMES = 250
const PLAIN_PER_UPLOAD = 20

/** The table of a stored file that an import reads. */
export type StoredTable = {
  /** Where it stands in the file; undefined for delimited text as it came. */
  readonly source: ReadSource | undefined
  /** Its text from the start, unpacked; as CSV where it did not come as text. The same bytes each time. */
  readonly bytes: () => AsyncIterable<Buffer>
}

/**
 * Opens a run's stored file. Throws RunProblem when it holds no table.
 * @param sheet the table wanted; else the one of the run's reading, else the first
 */
export async function openStored(
  run: ImportRun,
  { storageKey }: Received,
  sheet = sheetOf(run.reading),
): Promise<StoredTable> {
  const limits = { maxRatio: MOST_TIMES, maxPlainBytes: PLAIN_PER_UPLOAD * env().UPLOAD_MAX_BYTES }
  const opened = await openTables(await openSealed(storageKey, fileKey(run)), run.fileName, limits)
  if (opened.kind === 'refused') {
    throw new RunProblem({ code: opened.reason, title: 'This file cannot be read.', detail: opened.message })
  }
  const { format, tables, skipped } = opened
  const table = tables.find(({ name }) => name === sheet) ?? tables[0]
  if (table === undefined) throw new Error('an opened file has a table')
  if (table.kind === 'text' && table.wrapped !== undefined) return chooseWrapping(table, format, sheet)
  const bytes = () => (table.kind === 'text' ? table.bytes() : rowsToCsv(table.rows()))
  if (format === 'text') return { source: undefined, bytes }
  const named = table.name !== run.fileName
  const source = {
    format,
    sheet: named ? table.name : null,
    sheets: named ? tables.map(({ name }) => name) : [],
    skipped: [...skipped],
  }
  return { source, bytes }
}

/** A table whose rows or cells stand in a layer of their own: without it, unless a person said that it belongs to them. */
function chooseWrapping({ bytes, wrapped = bytes }: TextTable, given: FileFormat, sheet: string | null): StoredTable {
  const format = given === 'formula-text' ? given : 'wrapped-text'
  const declined = sheet === AS_IT_STANDS
  const unwrapped = UNWRAPPED[format]
  const source: ReadSource = {
    format,
    sheet: declined ? AS_IT_STANDS : unwrapped,
    sheets: [unwrapped, AS_IT_STANDS],
    skipped: [],
  }
  return { source, bytes: declined ? wrapped : bytes }
}

function sheetOf(reading: unknown): string | null {
  return readingSchema.safeParse(reading).data?.source?.sheet ?? null
}
