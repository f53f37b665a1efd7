import { z } from 'zod'
import { encodings } from '@/lib/domain/file-reading'
import { bookkeepingMarks } from '@/lib/ingest/clean/split-mark'
import { columnProfileSchema } from './column-profile'
import { dateFormatSchema, fieldSchema, layoutSchema } from './layout'

const readColumnSchema = z.strictObject({
  /** The header cell as it stands, or `column 1` … where the file has no header. */
  name: z.string(),
  /** Null: the column is not used. */
  field: fieldSchema.nullable(),
  personal: z.boolean(),
  decimalSign: z.enum(['.', ',']),
  /** Of credit and debit beside amounts, the one that makes an amount one that is given back. */
  negativeMark: z.enum(bookkeepingMarks).optional(),
  /** Of quantities with units: the largest of each kind of measure. Cells in a smaller one are parts of it. */
  units: z.array(z.string()).optional(),
  /** Ids that a program made into numbers: `536365.0`, all of them. */
  pointZero: z.boolean().optional(),
  /** Days and months without a year, of the one that begins on this day: `YYYYMMDD`. */
  fiscalStart: z.string().optional(),
  /** Times of day as parts of a day, as a spreadsheet counts them: `0.354166667`. */
  dayFraction: z.boolean().optional(),
  /** Times of day as digits alone: `0945`, or `945`. */
  bareClock: z.boolean().optional(),
  /** The cells hold so many times what is meant, such as cents, or hours for days. */
  divideBy: z.number().positive().optional(),
})
export type ReadColumn = z.infer<typeof readColumnSchema>

/** A table of a long file: its first record, from 1, the byte of that (0: near the start), and where the one above ends. */
const placedTableSchema = z.strictObject({
  row: z.int().positive(),
  byte: z.number().nonnegative(),
  above: z.number().nonnegative(),
  columns: z.int().positive(),
  names: z.array(z.string()).readonly(),
})

/** A header that had not one name for each column: its cells as they stand, and whether they were read as more names. */
const headerDoubtSchema = z.strictObject({ cells: z.array(z.string()), mended: z.boolean() })

/** Where in its file a table stands that had to be taken out of it first. */
const sourceSchema = z.strictObject({
  format: z.enum(['wrapped-text', 'formula-text', 'gzip', 'zip', 'xlsx', 'ods', 'json', 'ndjson']),
  /** The sheet, or the list in a JSON file, that is read; null where the file holds one table without a name. */
  sheet: z.string().nullable(),
  /** All that hold a table, in the order to offer them. */
  sheets: z.array(z.string()),
  /** Sheets and members that hold none, and why. */
  skipped: z.array(z.strictObject({ name: z.string(), why: z.string() })),
})
export type ReadSource = z.infer<typeof sourceSchema>

/** What cells that head a group hold: anything, where their column has no others. */
export const headingKinds = ['any', 'words', 'date'] as const

/** Everything that decides how one file is read. Stored with the import: the same bytes and reading give the same rows. */
export const readingSchema = z.strictObject({
  /** Absent: the file is delimited text as it came. What is cut into rows otherwise is the table's text as CSV. */
  source: sourceSchema.optional(),
  encoding: z.enum(encodings),
  /** Its words may be wrong: no encoding fits well, or the text was read in a wrong one before. */
  textDoubt: z.enum(['assumed', 'read-twice']).optional(),
  delimiter: z.enum([',', ';', '\t', '|', '^', ':', '~', ' ']),
  /** Blanks by delimiters: content; exactly one follows each; any that follow are dropped; runs of them are one delimiter. */
  blanks: z.enum(['content', 'one-after', 'any-after', 'runs']).default('content'),
  quote: z.enum(['"', "'", 'none']).default('"'),
  /** How a quote stands inside a quoted cell. */
  escape: z.enum(['doubled', 'backslash']).default('doubled'),
  lineEnd: z.enum(['lf', 'crlf', 'cr', 'mixed']),
  /** Records 1 … headerRow are skipped: titles, then the header. 0: the file has no header. */
  headerRow: z.int().nonnegative(),
  /** How many of the last of these make up the header, joined per column. */
  headerRows: z.int().nonnegative().default(1),
  headerDoubt: headerDoubtSchema.optional(),
  /** Byte (of the text as scanned) at which the table ends: totals, notes, another table. Null: with the file. */
  tableEnd: z.number().nonnegative().nullable().default(null),
  /** The same of the redacted copy that takes the file's place. */
  redactedEnd: z.number().nonnegative().nullable().optional(),
  /** All tables of a file in which some stand further down than the start that is looked at to show it. */
  tables: z.array(placedTableSchema).optional(),
  /** Records and bytes of the file before what is looked at to show the table that is read; absent: its start. */
  shownAfter: z.strictObject({ rows: z.int().positive(), bytes: z.number().positive() }).optional(),
  /** Cells of a sound row, empty columns after the last included; null: as many as there are columns. */
  rowWidth: z.int().positive().nullable().default(null),
  /** Between its rows stand sums of them: rows that name one and leave these columns blank. Null: none do. */
  subtotals: z
    .strictObject({ blank: z.array(z.int().nonnegative()).min(1) })
    .nullable()
    .default(null),
  /** Columns that nearly every row fills: one that names a sum and lacks several looks like one of rows above. */
  alwaysFilled: z.array(z.int().nonnegative()).default([]),
  /** Between its rows stand headings of groups: rows with one cell, in this column, of a kind that tells them. */
  headings: z
    .strictObject({ place: z.int().nonnegative(), kind: z.enum(headingKinds) })
    .nullable()
    .default(null),
  /** Columns on the left of which only the first row of a group says what all of them are, as merged cells are written. */
  mergedColumns: z.array(z.int().nonnegative()).optional(),
  /** What the cells of each column look like, where damaged rows are mended by it; null: they are not. */
  profile: z.array(columnProfileSchema).nullable().default(null),
  columns: z.array(readColumnSchema).min(1),
  /** Header names the layout does not know. */
  ignoredColumns: z.array(z.string()),
  /** The file is our own file of rejected rows: three columns are taken off and cells unguarded. */
  rejectedRows: z.boolean(),
  dateFormat: dateFormatSchema,
  /** Whether the data decided the date format, it fell back to the layout's, or a person said it. */
  dateFormatFrom: z.enum(['data', 'layout', 'person']),
  layout: layoutSchema,
})
export type Reading = z.infer<typeof readingSchema>

/** Where a file's table is and how its cells are cut, without any meaning. */
export type Frame = Omit<
  Reading,
  'columns' | 'ignoredColumns' | 'rejectedRows' | 'dateFormat' | 'dateFormatFrom' | 'layout'
>

/** What cuts text into rows and cells. */
export type Dialect = Pick<Reading, 'encoding' | 'delimiter' | 'blanks' | 'quote' | 'escape'>

/** How the redacted copy of a file is read: the same records as they were read, written in one way. */
export const asRedacted = ({ tables: _, shownAfter: __, ...reading }: Reading): Reading => ({
  ...reading,
  ...plainDialect,
  delimiter: reading.delimiter,
  lineEnd: 'crlf',
  tableEnd: reading.redactedEnd ?? null,
  rowWidth: reading.rejectedRows ? null : reading.rowWidth,
  profile: null,
  rejectedRows: false,
})

/** Comma, double quotes, quotes doubled: what a dialect is where nothing else is said. */
export const plainDialect: Dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  blanks: 'content',
  quote: '"',
  escape: 'doubled',
}
