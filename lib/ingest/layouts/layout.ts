import { z } from 'zod'

/** What a column of a file means. */
export const fieldSchema = z.enum([
  'order',
  'sku',
  'description',
  'quantity',
  'time',
  'unitPrice',
  'discount',
  'tax',
  'cost',
  'customer',
  'personName',
  'card',
  'country',
  'branch',
  'basket',
  'total',
  'payment',
  'currency',
])
export type Field = z.infer<typeof fieldSchema>

/** How the cells of a column look: what a file without a header row is recognised by. */
export const cellShapeSchema = z.enum(['time', 'text', 'number', 'item-basket', 'triple-basket', 'payment', 'card'])
export type CellShape = z.infer<typeof cellShapeSchema>

export const dateFormatSchema = z.enum(['month-first', 'day-first', 'year-first'])
export type DateFormat = z.infer<typeof dateFormatSchema>

export const lineKindSchema = z.enum(['sale', 'return', 'cancellation', 'adjustment', 'free', 'uncounted'])
export type LineKind = z.infer<typeof lineKindSchema>

export const productKindSchema = z.enum(['product', 'service', 'adjustment'])
export type ProductKind = z.infer<typeof productKindSchema>

const columnSchema = z.strictObject({
  field: fieldSchema,
  /** Header names, compared without case, spaces and punctuation. Empty: the column is known by its place. */
  names: z.array(z.string()),
  shape: cellShapeSchema,
  /** The cells speak of a person: kept nowhere but as a keyed hash. */
  personal: z.boolean(),
})
export type LayoutColumn = z.infer<typeof columnSchema>

const lineKindRuleSchema = z.strictObject({
  when: z.union([
    z.strictObject({ orderStartsWith: z.string().min(1) }),
    z.strictObject({ quantity: z.literal('negative') }),
    z.strictObject({ unitPrice: z.enum(['zero', 'negative']) }),
  ]),
  kind: lineKindSchema,
})
export type LineKindRule = z.infer<typeof lineKindRuleSchema>

const productKindRuleSchema = z.strictObject({
  when: z.union([z.strictObject({ skus: z.array(z.string()) }), z.strictObject({ skuStartsWith: z.string().min(1) })]),
  kind: productKindSchema,
})
export type ProductKindRule = z.infer<typeof productKindRuleSchema>

/** How a kind of file is read: data, so that built-in and stored layouts have one shape. First matching rule wins. */
export const layoutSchema = z.strictObject({
  name: z.string().min(1),
  version: z.int().positive(),
  title: z.string().min(1),
  header: z.boolean(),
  columns: z.array(columnSchema).min(1),
  rowShape: z.enum(['line-per-row', 'basket-in-cell']),
  dates: z.strictObject({ allowed: z.array(dateFormatSchema).min(1), fallback: dateFormatSchema }),
  orderKey: z.enum(['number', 'number+branch', 'number+branch+day', 'number+year', 'derived']),
  /** A line that no rule takes is a sale. */
  lineKinds: z.array(lineKindRuleSchema),
  /** A product that no rule takes is a product. */
  productKinds: z.array(productKindRuleSchema),
  /** Accepted payments, upper case; empty: any text. */
  payments: z.array(z.string()),
  /** The payment whose rows name their customer by card, or null. */
  cardPayment: z.string().nullable(),
  merge: z.enum(['append', 'replace-order']),
  limits: z.strictObject({
    /** First day accepted, `YYYY-MM-DD`. */
    earliest: z.iso.date(),
    /** Days after the upload that are still accepted. */
    latestDaysAfterUpload: z.int().nonnegative(),
  }),
  /** A run with more rejected rows than both allow is stopped for a person to decide. */
  policy: z.strictObject({ maxRejectedShare: z.number().min(0).max(1), maxRejectedRows: z.int().nonnegative() }),
  fallback: z.strictObject({ encoding: z.enum(['utf-8', 'windows-1252']), delimiter: z.enum([',', ';', '\t', '|']) }),
})
export type Layout = z.infer<typeof layoutSchema>
