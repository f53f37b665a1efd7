import { z } from 'zod'
import { fields } from '@/lib/domain/field'
import { belowZero, dateFormats, merges, orderKeys, rowShapes } from '@/lib/domain/file-reading'
import { lineKinds } from '@/lib/domain/line-kind'
import { bookkeepingMarks } from '@/lib/ingest/clean/split-mark'

export type { Field } from '@/lib/domain/field'

export const fieldSchema = z.enum(fields)

/** How the cells of a column look: what a file without a header row is recognised by. */
export const cellShapeSchema = z.enum([
  'time',
  'text',
  'number',
  'item-basket',
  'triple-basket',
  'payment',
  'card',
  'email',
])
export type CellShape = z.infer<typeof cellShapeSchema>

export const dateFormatSchema = z.enum(dateFormats)
export type DateFormat = z.infer<typeof dateFormatSchema>

const lineKindSchema = z.enum(lineKinds)

export type { LineKind } from '@/lib/domain/line-kind'

export const productKindSchema = z.enum(['product', 'service', 'adjustment'])
export type ProductKind = z.infer<typeof productKindSchema>

const columnSchema = z.strictObject({
  field: fieldSchema,
  /** Header names, compared without case, spaces and punctuation. Empty: the column is known by its place. */
  names: z.array(z.string()),
  shape: cellShapeSchema,
  /** The cells speak of a person: kept nowhere but as a keyed hash. */
  personal: z.boolean().default(false),
  /** A file without the column is not of this layout. */
  required: z.boolean().default(true),
  /** Of numbers, as the layout's files had them; null: as each file has them. */
  decimalSign: z.enum(['.', ',']).nullable().default(null),
  /** Of credit and debit beside numbers, the one of amounts given back; null: as each file has them. */
  negativeMark: z.enum(bookkeepingMarks).nullable().default(null),
})
export type LayoutColumn = z.infer<typeof columnSchema>

const lineKindRuleSchema = z.strictObject({
  when: z.union([
    z.strictObject({ orderStartsWith: z.string().min(1) }),
    z.strictObject({ quantity: z.literal('negative') }),
    /** Texts of the column that says what a row is, compared without case. */
    z.strictObject({ lineTypes: z.array(z.string()) }),
    z.strictObject({ unitPrice: z.enum(['zero', 'negative']) }),
  ]),
  kind: lineKindSchema,
})
export type LineKindRule = z.infer<typeof lineKindRuleSchema>

/** What lines are where a layout says nothing else. */
export const usualLineKinds: readonly LineKindRule[] = [
  { when: { quantity: 'negative' }, kind: 'return' },
  { when: { unitPrice: 'negative' }, kind: 'return' },
  { when: { unitPrice: 'zero' }, kind: 'free' },
]

const productKindRuleSchema = z.strictObject({
  when: z.union([z.strictObject({ skus: z.array(z.string()) }), z.strictObject({ skuStartsWith: z.string().min(1) })]),
  kind: productKindSchema,
})
export type ProductKindRule = z.infer<typeof productKindRuleSchema>

const rowShapeSchema = z.enum(rowShapes)
export type RowShape = z.infer<typeof rowShapeSchema>

/** How a kind of file is read: data, so that built-in and stored layouts have one shape. First matching rule wins. */
export const layoutSchema = z.strictObject({
  name: z.string().min(1),
  version: z.int().positive(),
  title: z.string().min(1),
  /** `new`: made for one file, not kept yet. */
  origin: z.enum(['built-in', 'stored', 'new']).default('built-in'),
  header: z.boolean(),
  /** Every name of the header, in order, of the file the layout was made from; null: others may stand anywhere. */
  signature: z.array(z.string()).nullable().default(null),
  columns: z.array(columnSchema),
  rowShape: rowShapeSchema,
  dates: z.strictObject({
    allowed: z.array(dateFormatSchema).min(1),
    fallback: dateFormatSchema,
    /** Files of the layout come from different countries: where the dates cannot tell, a person is asked. */
    asks: z.boolean().default(false),
    /** The zone of times that name none, such as `UTC`; null: the shop's. */
    zone: z.string().nullable().default(null),
  }),
  orderKey: z.enum(orderKeys),
  /** Stands before the numbers of orders in some files and not in others: it is taken off. */
  orderPrefix: z.string().default(''),
  /** Orders with these statuses are in no metric; compared without case. */
  uncountedStatuses: z.array(z.string()).default([]),
  /** Orders of several items have a row above these that names no product, with what the whole order says. */
  orderHeads: z.boolean().default(false),
  /** What a minus before quantity or amount says: `sold` in lists of accounts and of what left the stock. */
  belowZero: z.enum(belowZero).default('given-back'),
  /** A line that no rule takes is a sale. */
  lineKinds: z.array(lineKindRuleSchema).default([...usualLineKinds]),
  /** A product that no rule takes is a product. */
  productKinds: z.array(productKindRuleSchema).default([]),
  /** Accepted payments, upper case; empty: whatever text it is. */
  payments: z.array(z.string()).default([]),
  /** The payment whose rows name their customer by card, or null. */
  cardPayment: z.string().nullable().default(null),
  merge: z.enum(merges).default('append'),
  /** Names of cleaning rules that are switched off. */
  rulesOff: z.array(z.string()).default(['drop-repeated-row']),
  /** A file of this layout waits for a person to look at what it would change, even if nothing is undecided. */
  review: z.boolean().default(false),
  /** What to do with a file that differs from the layout but can be read. */
  onDrift: z.enum(['wait', 'continue']).default('wait'),
  limits: z
    .strictObject({
      /** First day accepted, `YYYY-MM-DD`. */
      earliest: z.iso.date(),
      /** Days after the upload that are still accepted. */
      latestDaysAfterUpload: z.int().nonnegative(),
    })
    .default({ earliest: '1990-01-02', latestDaysAfterUpload: 2 }),
  /** A run with more rejected rows than both allow is stopped for a person to decide. */
  policy: z.strictObject({ maxRejectedShare: z.number().min(0).max(1), maxRejectedRows: z.int().nonnegative() }),
  fallback: z.strictObject({ encoding: z.enum(['utf-8', 'windows-1252']), delimiter: z.enum([',', ';', '\t', '|']) }),
})
export type Layout = z.infer<typeof layoutSchema>

/** A layout as it is written down, defaults left out. */
export const defineLayout = (given: z.input<typeof layoutSchema>): Layout => layoutSchema.parse(given)
