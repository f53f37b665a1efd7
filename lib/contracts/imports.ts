import * as z from 'zod'
import { importStates } from '@/lib/domain/import-report'
import { money, pageNumber, pageSize } from './value'

const count = z.number().int().nonnegative()
const instant = z.iso.datetime()
const sequence = z.number().int().positive()

/** Rows of the file by fate; `total` is their sum. */
const rowFates = z.strictObject({
  total: count,
  loaded: count,
  duplicate: count,
  rejected: count,
  blank: count,
  skipped: count,
})

/** An import in the history. */
export const importSummaryShape = {
  sequence,
  fileName: z.string(),
  /** Size as it came. */
  bytes: count,
  createdAt: instant,
  /** Null for a command given in the terminal. */
  createdBy: z.string().nullable(),
  state: z.enum(importStates),
  step: z.string().nullable(),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  rows: rowFates,
  progress: z.strictObject({
    bytesDone: count,
    /** Null while it is not known. */
    bytesTotal: count.nullable(),
    /** Until the step under way has gone through the file, from its pace so far; null while too little is done. */
    secondsLeft: count.nullable(),
  }),
  /** The earlier import of the same bytes. */
  sameBytesAs: sequence.nullable(),
  /** An undo was asked for and is not done yet. */
  beingUndone: z.boolean(),
}

export const importListItem = z.strictObject(importSummaryShape)

/** A row that a cleaning rule concerned. */
export const cleaningSample = z.strictObject({
  row: count,
  note: z.string(),
  /** Of a damaged row: its text as it stands, and the cells it is read as; personal ones show their shape only. */
  repair: z.strictObject({ before: z.string(), after: z.array(z.string()).readonly() }).optional(),
})

/** Sheets or members of an archive that are no table, and why. */
const skipped = z.array(z.strictObject({ name: z.string(), why: z.string() }))

/** How a file was read. */
export const importReading = z.object({
  /** Its title. */
  layout: z.string(),
  layoutName: z.string(),
  layoutVersion: z.number().int().positive(),
  encoding: z.string(),
  delimiter: z.string(),
  lineEnd: z.string(),
  /** Number of the header's record; 0: the file has none. */
  headerRow: count,
  /** The header's cells as they stand, where they are not one for each column; `mended`: they were read as more names. */
  headerDoubt: z.object({ cells: z.array(z.string()), mended: z.boolean() }).optional(),
  /** The sheet or list that the table was taken out of; null: delimited text as it came. */
  source: z
    .object({ format: z.string(), sheet: z.string().nullable(), sheets: z.array(z.string()), skipped })
    .nullable()
    .default(null),
  dateFormat: z.string(),
  dateFormatFrom: z.enum(['data', 'layout', 'person']),
  columns: z.array(z.object({ name: z.string(), field: z.string().nullable(), personal: z.boolean() })),
  ignoredColumns: z.array(z.string()),
})

export const importProblem = z.object({
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  seen: z.array(z.string()).optional(),
  nearest: z.object({ title: z.string(), found: z.array(z.string()), missing: z.array(z.string()) }).optional(),
})

export const importSummary = z.object({
  kinds: z.array(z.object({ kind: z.string(), lines: count, orders: count, amount: money })),
  orders: count,
  products: count,
  customers: count,
  /** Wall clock of the shop. */
  firstAt: z.string().nullable(),
  lastAt: z.string().nullable(),
})

const rejectedRow = z.strictObject({
  /** Record number in the file, header included. */
  row: count,
  /** First physical line. */
  line: count,
  rule: z.string(),
  reason: z.string(),
  cells: z.array(z.string()),
})

/** The archive an import came in. */
export const importArchive = z.strictObject({
  name: z.string(),
  /** Sequence numbers of the imports made of it, this one among them. */
  imports: z.array(z.int()),
  /** What else it held, and why that is no import. */
  skipped,
})

export const importResponse = z.strictObject({
  ...importSummaryShape,
  currency: z.string().length(3),
  linesLoaded: count,
  ignoreLimits: z.boolean(),
  steps: z.array(z.strictObject({ name: z.string(), startedAt: instant, finishedAt: instant.nullable() })),
  cleanings: z.array(z.strictObject({ rule: z.string(), count, samples: z.array(cleaningSample) })),
  rejected: z.strictObject({
    byRule: z.array(z.strictObject({ rule: z.string(), count })),
    /** The first rows; all of them are in the CSV. */
    first: z.array(rejectedRow),
  }),
  reading: importReading.nullable(),
  archive: importArchive.nullable(),
  summary: importSummary.nullable(),
  problem: importProblem.nullable(),
})

export const importListQuery = z.strictObject({ page: pageNumber, size: pageSize(25, 100) })

export const importListResponse = z.strictObject({
  total: count,
  page: count,
  size: count,
  imports: z.array(importListItem),
})

export const importParams = z.object({
  workspace: z.string(),
  sequence: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1),
})

export const newImportBody = z.strictObject({ uploadId: z.uuid() })

export const newImportResponse = z.strictObject({ sequence })

export const knownBytesBody = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string().min(1).max(1_000),
  bytes: count,
})

/** The import that the file became; null: it is to be uploaded. */
export const knownBytesResponse = z.strictObject({ sequence: sequence.nullable() })

export const retryImportBody = z.strictObject({
  /** Load despite the layout's limit on rejected rows. */
  ignoreLimits: z.boolean().default(false),
})

/** What taking an import back would change. */
export const undoPreviewResponse = z.strictObject({
  lines: count,
  /** Lines that another import brought too: they stay, as that import's. */
  linesThatStay: count,
  /** Orders that no other import knows of. */
  orders: count,
  /** Days of the lines that go; null when none does. */
  firstDay: z.iso.date().nullable(),
  lastDay: z.iso.date().nullable(),
})

/** What an admin is told of wherever they are. */
export const importAttentionResponse = z.strictObject({
  underWay: z.boolean(),
  imports: z.array(
    z.strictObject({
      sequence,
      fileName: z.string(),
      state: z.enum(importStates),
      beingUndone: z.boolean(),
      sameBytesAs: sequence.nullable(),
      rowsRejected: count,
    }),
  ),
})

export type KnownBytesInput = z.input<typeof knownBytesBody>
export type UndoPreview = z.infer<typeof undoPreviewResponse>
export type ImportAttentionAnswer = z.infer<typeof importAttentionResponse>
export type ImportListInput = z.input<typeof importListQuery>
export type ImportListAnswer = z.infer<typeof importListResponse>
export type ImportListItem = z.infer<typeof importListItem>
export type ImportAnswer = z.infer<typeof importResponse>
export type NewImportAnswer = z.infer<typeof newImportResponse>
