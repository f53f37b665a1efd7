import type { ColumnProfile } from '@/lib/ingest/layouts/column-profile'
import type { Dialect, Frame } from '@/lib/ingest/layouts/reading'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'
import { defineRowReader } from '@/lib/ingest/parse/row-reader'
import { toScannableBytes } from '@/lib/ingest/parse/to-scannable-bytes'
import { unwrappedRow } from '@/lib/ingest/parse/unwrapped-row'
import { bytesBelow } from './bytes-below'
import type { Survey } from './define-survey'
import { detectDialect } from './detect-dialect'
import { detectEncoding } from './detect-encoding'
import { detectStructure } from './detect-structure'
import { doubtText } from './doubt-text'
import { doubtHeader, mendHeader } from './mend-header'
import { profileRows, soundRows } from './sound-rows'

type Rows = readonly (readonly string[])[]

/** How the table of a text file is cut: all that a reading says but what its columns mean. */
export type TablePlan = {
  readonly dialect: Dialect
  readonly textDoubt: Frame['textDoubt'] | null
  readonly oneColumn: boolean
  /** Records up to the header's last; without a header, those before the first row. */
  readonly headerRow: number
  readonly headerRows: number
  /** Of a long text that is scanned in another encoding than its own see `endOfTable`. */
  readonly tableEnd: number | null
  readonly rowWidth: number
  readonly subtotals: Frame['subtotals']
  readonly alwaysFilled: Frame['alwaysFilled']
  readonly headings: Frame['headings']
  readonly profile: readonly ColumnProfile[] | null
  /** Names of the columns, as many as are used; empty strings without a header. */
  readonly names: readonly string[]
  /** The header's cells as they are read; fewer than columns where it lacks some. */
  readonly header: readonly string[]
  readonly headerDoubt: NonNullable<Frame['headerDoubt']> | null
  readonly others: readonly { readonly row: number; readonly columns: number; readonly repeated: boolean }[]
  /** Records that are no data, from 1, and what they are. */
  readonly skipped: readonly { readonly row: number; readonly what: string }[]
  /** All records of the file's head, as they are cut. */
  readonly rows: Rows
  /** Sound rows of the sample. */
  readonly sample: Rows
}

/**
 * Decides how a surveyed text is cut into a table; null if its bytes are no text.
 * @param repeats whether the table ends where its header stands again, or its rows go on below
 */
export function planTable(survey: Survey, repeats: 'end' | 'go-on'): TablePlan | null {
  const encoding = detectEncoding(survey)
  if (encoding === null) return null
  const whole = survey.head.length === survey.bytes
  const head = toScannableBytes(survey.head, encoding)
  const { dialect, sepLine, oneColumn } = detectDialect(head, encoding)
  const read = (width: number) => defineRowReader(dialect, width)(head, whole)
  // Once without knowing how wide the table is, then so that stray quotes are contained by it.
  const first = detectStructure(withoutSepLine(read(0).rows, sepLine), oneColumn)
  const batch = read(oneColumn ? 1 : first.rowWidth)
  const rows = withoutSepLine(batch.rows, sepLine).map(
    (cells) => (oneColumn ? null : unwrappedRow(cells, first.rowWidth, dialect)) ?? cells,
  )
  const header = mendHeader(detectStructure(rows, oneColumn, repeats), rows, dialect)
  const { structure } = header
  const sound = soundRows(rows, batch, structure)
  const body = rows.slice(structure.top + structure.headerRows)
  const below =
    survey.tail === null || isTranscoded(encoding) ? 0 : bytesBelow(survey.tail, dialect, structure.rowWidth, body)
  return {
    dialect,
    textDoubt: doubtText(survey.head, encoding),
    oneColumn,
    headerRow: structure.top + structure.headerRows,
    headerRows: structure.headerRows,
    tableEnd:
      structure.end < rows.length ? (batch.starts[structure.end] ?? null) : below > 0 ? survey.bytes - below : null,
    rowWidth: structure.rowWidth,
    subtotals: structure.subtotals,
    alwaysFilled: structure.alwaysFilled,
    headings: structure.headings,
    profile: profileRows(sound, structure.rowWidth),
    names: Array.from({ length: Math.max(structure.width, header.names.length) }, (_, i) => header.names[i] ?? ''),
    header: header.names,
    headerDoubt: doubtHeader(header),
    others: structure.others.map(({ first: row, width, repeated }) => ({ row: row + 1, columns: width, repeated })),
    skipped: [...structure.skipped].map(([row, what]) => ({ row: row + 1, what })).sort((a, b) => a.row - b.row),
    rows,
    sample: sound ?? rows.slice(structure.top + structure.headerRows, structure.end),
  }
}

/** The line is a record of its own, and says nothing of the table. */
function withoutSepLine(rows: Rows, sepLine: boolean): Rows {
  return sepLine ? [[''], ...rows.slice(1)] : rows
}
