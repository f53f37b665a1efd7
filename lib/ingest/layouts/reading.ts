import { z } from 'zod'
import { dateFormatSchema, fieldSchema, layoutSchema } from './layout'

const readColumnSchema = z.strictObject({
  /** The header cell as it stands, or `column 1` … where the file has no header. */
  name: z.string(),
  /** Null: the column is not used. */
  field: fieldSchema.nullable(),
  personal: z.boolean(),
  decimalSign: z.enum(['.', ',']),
})
export type ReadColumn = z.infer<typeof readColumnSchema>

/** Everything that decides how one file is read. Stored with the import: the same bytes and reading give the same rows. */
export const readingSchema = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: z.enum([',', ';', '\t', '|']),
  lineEnd: z.enum(['lf', 'crlf', 'cr', 'mixed']),
  /** Records 1 … headerRow are skipped: titles, then the header. 0: the file has no header. */
  headerRow: z.int().nonnegative(),
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
