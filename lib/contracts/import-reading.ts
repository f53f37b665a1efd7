import * as z from 'zod'
import { fields } from '@/lib/domain/field'
import { belowZero, dateFormats, encodings, merges, orderKeys, rowShapes } from '@/lib/domain/file-reading'
import { importStates } from '@/lib/domain/import-report'
import { lineKinds } from '@/lib/domain/line-kind'
import { cleaningSample } from './imports'
import { rejectedLimit } from './rejected-limit'
import { money } from './value'

const count = z.number().int().nonnegative()
const share = z.number().min(0).max(1)
const place = count.max(9_999)
const field = z.enum(fields)
const decimalSign = z.enum(['.', ','])
const dateFormat = z.enum(dateFormats)
const encoding = z.enum(encodings)
const rowShape = z.enum(rowShapes)
const orderKey = z.enum(orderKeys)
const merge = z.enum(merges)
const lineKind = z.enum(lineKinds)
const belowZeroMeans = z.enum(belowZero)

/** A choice that a person may make: its value, how a screen names it, and what it means. */
const choice = z.strictObject({ value: z.string(), title: z.string(), explanation: z.string() })

/** How a column is understood. Cells of personal columns show their shape only: letters as `x`, digits as `9`. */
const readingColumn = z.strictObject({
  /** 0-based place in the file. */
  place,
  name: z.string(),
  field: field.nullable(),
  /** How sure the proposal is; 1 for what a person or a known layout said. */
  confidence: share,
  /** One sentence: why this field. */
  why: z.string(),
  /** Other fields it may be, likeliest first. */
  others: z.array(z.strictObject({ field, confidence: share })),
  /** Up to three cells, different ones if there are any. */
  samples: z.array(z.string()),
  personal: z.boolean(),
  type: z.enum(['empty', 'number', 'time', 'boolean', 'text']),
  /** Share of the sampled rows in which the cell is filled. */
  filled: share,
  /** Different values in the sample. */
  distinct: count,
  /** Of columns read as numbers. */
  decimalSign: decimalSign.nullable(),
  /** How its dates are written; of columns read as times. */
  dateFormat: dateFormat.nullable(),
})

const cleanedLine = z.strictObject({
  /** Record number in the file. */
  row: count,
  order: z.string(),
  /** Wall clock, `YYYY-MM-DD HH:MM:SS`. */
  time: z.string(),
  kind: z.string(),
  sku: z.string(),
  description: z.string().nullable(),
  quantity: z.string(),
  unitPrice: money,
  amount: money,
  discount: money,
  tax: money,
  customer: z.string().nullable(),
  branch: z.string().nullable(),
  country: z.string().nullable(),
  brand: z.string().nullable(),
  category: z.string().nullable(),
  payment: z.string().nullable(),
  status: z.string().nullable(),
  counted: z.boolean(),
})

/** The first rows of the file as they would be loaded. */
const readingPreview = z.strictObject({
  lines: z.array(cleanedLine),
  rejected: z.array(z.strictObject({ row: count, rule: z.string(), reason: z.string(), cells: z.array(z.string()) })),
  /** Of the sampled rows. */
  rows: z.strictObject({ total: count, loaded: count, rejected: count, blank: count, skipped: count }),
  /** Cleaning rules that applied in the sample. */
  cleanings: z.array(
    z.strictObject({
      rule: z.string(),
      count,
      samples: z.array(cleaningSample),
    }),
  ),
})

/** What the data cannot decide. Answer by PATCH: `{ [answers]: option.value }`. */
const question = z.strictObject({
  code: z.string(),
  text: z.string(),
  /** The property of the PATCH body that takes the answer. */
  answers: z.enum(['dateFormat', 'decimalSign', 'headerRow', 'sheet', 'orderKey', 'sales', 'givenBack', 'belowZero']),
  options: z.array(z.strictObject({ value: z.string(), title: z.string(), example: z.string() })),
  /** Taken if nobody answers; `sales` must be answered first. */
  proposed: z.string(),
})

/** How the file differs from its known layout. */
const difference = z.strictObject({
  layout: z.string(),
  version: count,
  added: z.array(z.strictObject({ place, name: z.string() })),
  missing: z.array(z.strictObject({ name: z.string(), field: field.nullable() })),
  renamed: z.array(z.strictObject({ place, from: z.string(), to: z.string(), field: field.nullable() })),
  moved: z.array(z.strictObject({ name: z.string(), from: place, to: place })),
  formats: z.array(z.strictObject({ name: z.string(), from: z.string(), to: z.string() })),
  /** What the layout says to do with a file that differs. */
  onDrift: z.enum(['wait', 'continue']),
})

/** A named cleaning rule, how often it applied in the sample, and whether it is on. */
const rule = z.strictObject({
  name: z.string(),
  title: z.string(),
  explanation: z.string(),
  on: z.boolean(),
  /** Rules that keep the data sound cannot be switched off. */
  switchable: z.boolean(),
  count,
})

export const importReadingResponse = z.strictObject({
  sequence: count,
  fileName: z.string(),
  state: z.enum(importStates),
  /** Grows with every change; give it with a change to be told when somebody else was quicker. */
  version: count,
  /** May be changed now (PATCH), reviewed and published. */
  editable: z.boolean(),
  /** `known`: a layout fits; `drifted`: a known one nearly; `proposed`: a new kind of file. */
  match: z.enum(['known', 'drifted', 'proposed']),
  /** Nothing needed is missing, and it is known to be of sales: review and publish will be accepted. */
  ready: z.boolean(),
  /** What is needed before it can be loaded, each a sentence. */
  missing: z.array(z.strictObject({ fields: z.array(field), text: z.string() })),
  questions: z.array(question),
  file: z.strictObject({
    /** Such as `csv`, `xlsx`, `ndjson`. */
    format: z.string(),
    sheets: z.array(z.string()),
    sheet: z.string().nullable(),
    encoding: z.string(),
    /** Why words may be wrong: no encoding fits well, or the text was read in a wrong one before; null: nothing says so. */
    textDoubt: z.enum(['assumed', 'read-twice']).nullable(),
    delimiter: z.string(),
    quote: z.string(),
    lineEnd: z.string(),
    /** Number of the header's record; 0: the file has none. */
    headerRow: count,
    /** The header's cells as they stand, where they are not one for each column; `mended`: they were read as more names. */
    headerDoubt: z.strictObject({ cells: z.array(z.string()), mended: z.boolean() }).nullable(),
    /** The first records as they stand, of the file or of a table further down, to choose the header among; personal cells show their shape only. */
    head: z.array(z.strictObject({ row: count, cells: z.array(z.string()) })),
    /** The tables that stand one below the other in the file's start: the record each begins with, and its columns. */
    tables: z.array(z.strictObject({ row: count, columns: count, names: z.array(z.string()) })),
    /** `row` of the one that is read. */
    table: count,
    encodings: z.array(choice),
    delimiters: z.array(choice),
  }),
  columns: z.array(readingColumn),
  /** Every field there is, in the order in which to offer it. */
  fields: z.array(
    z.strictObject({
      field,
      title: z.string(),
      explanation: z.string(),
      group: z.enum(['order', 'product', 'money', 'customer', 'place', 'other']),
      /** More than one column may have it. */
      repeatable: z.boolean(),
    }),
  ),
  dateFormat,
  dateFormatFrom: z.enum(['data', 'layout', 'person']),
  decimalSign,
  layout: z.strictObject({
    name: z.string(),
    title: z.string(),
    version: count,
    origin: z.enum(['built-in', 'stored', 'new']),
    rowShape,
    orderKey,
    merge,
    /** The values of the status column in the sample, and which count. */
    statuses: z.array(z.strictObject({ value: z.string(), rows: count, counted: z.boolean() })),
    /** The values of the column that says what a row is, and what their lines are (where signs say nothing else). */
    lineTypes: z.array(z.strictObject({ value: z.string(), rows: count, kind: lineKind })),
    belowZero: belowZeroMeans,
    policy: rejectedLimit,
    reviewNextTime: z.boolean(),
    onDrift: z.enum(['wait', 'continue']),
  }),
  choices: z.strictObject({
    rowShapes: z.array(choice),
    orderKeys: z.array(choice),
    merges: z.array(choice),
    dateFormats: z.array(choice),
    decimalSigns: z.array(choice),
    lineKinds: z.array(choice),
    belowZero: z.array(choice),
  }),
  rules: z.array(rule),
  difference: difference.nullable(),
  preview: readingPreview,
})

/** A change of how a file is understood: only what is given changes. */
export const importReadingChange = z.strictObject({
  version: count.optional(),
  sheet: z.string().max(200).optional(),
  encoding: encoding.optional(),
  delimiter: z.string().min(1).max(2).optional(),
  headerRow: count.max(1_000_000).optional(),
  /** `row` of one of the file's tables. */
  table: count.min(1).max(1_000_000).optional(),
  /** Only the columns that change; `field: null` leaves a column out. */
  columns: z
    .array(
      z.strictObject({
        place,
        field: field.nullable().optional(),
        personal: z.boolean().optional(),
        decimalSign: decimalSign.optional(),
      }),
    )
    .max(10_000)
    .optional(),
  dateFormat: dateFormat.optional(),
  /** Of every column of numbers. */
  decimalSign: decimalSign.optional(),
  rowShape: rowShape.optional(),
  orderKey: orderKey.optional(),
  merge: merge.optional(),
  /** Statuses whose orders are in no metric. */
  uncountedStatuses: z.array(z.string().max(400)).max(1_000).optional(),
  rules: z
    .array(z.strictObject({ name: z.string().max(100), on: z.boolean() }))
    .max(100)
    .optional(),
  policy: rejectedLimit.optional(),
  layoutTitle: z.string().trim().min(1).max(100).optional(),
  reviewNextTime: z.boolean().optional(),
  onDrift: z.enum(['wait', 'continue']).optional(),
  /** It is a list of sales, though it looks like something else; or its rows are customers (`rowShape: 'profile'`). */
  sales: z.enum(['yes', 'customers']).optional(),
  /** What the column of kinds of rows says of those that were given back; empty: of none. */
  givenBack: z.string().max(400).optional(),
  /** What lines of rows of these types are; a sale: what quantity and price say. */
  lineTypes: z
    .array(z.strictObject({ value: z.string().min(1).max(400), kind: lineKind }))
    .max(1_000)
    .optional(),
  /** What a minus before quantity or amount says. */
  belowZero: belowZeroMeans.optional(),
  /** First forget every change: back to what was proposed. */
  reset: z.boolean().optional(),
})

export const publishImportBody = z.strictObject({
  /** Load despite the layout's limit on rejected rows. */
  ignoreLimits: z.boolean().default(false),
  /** Keep how this file was read as a layout, so that the next of its kind goes straight through. */
  remember: z.boolean().default(true),
})

export type ImportReadingAnswer = z.infer<typeof importReadingResponse>
export type ImportReadingColumn = z.infer<typeof readingColumn>
export type ImportReadingChange = z.input<typeof importReadingChange>
export type PublishImportInput = z.input<typeof publishImportBody>
