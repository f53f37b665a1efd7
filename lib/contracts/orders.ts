import * as z from 'zod'
import { lineKinds } from '@/lib/domain/line-kind'
import { question } from './question'
import { isoDay, localTime, money, pageNumber, pageSize, searchText, soughtText } from './value'
import { keptShape } from './view'

/** All of a return was found on earlier sales of the product to the customer, some of it, or none. */
export const linkMethods = ['exact', 'partial', 'none'] as const

/** sale: has sale lines · cancellation, return: only such lines · other: none of these. */
export const orderKinds = ['sale', 'cancellation', 'return', 'other'] as const

const named = z.strictObject({ key: z.string(), name: z.string() })

/** An order in a list. */
export const orderSummary = z.strictObject({
  orderKey: z.string(),
  /** As printed; null where the till gives none. */
  orderNumber: z.string().nullable(),
  orderedAt: localTime,
  customer: z.string().nullable(),
  branch: named.nullable(),
  country: z.string().nullable(),
  kind: z.enum(orderKinds),
  payment: z.string().nullable(),
  status: z.string().nullable(),
  units: z.number(),
  lines: z.number().int(),
  gross: money,
  discounts: money,
  returns: money,
  /** Gross minus discounts minus returns. */
  net: money,
})

const orderListShape = {
  /** Part of an order number, or of a product's SKU, name or former name. */
  search: searchText.optional(),
  from: isoDay.optional(),
  to: isoDay.optional(),
  ...keptShape,
  sort: z.enum(['date', 'net']).default('date'),
  direction: z.enum(['asc', 'desc']).default('desc'),
  page: pageNumber,
  size: pageSize(25, 200),
}

export const orderListQuery = question(orderListShape).refine(
  ({ from, to }) => from === undefined || to === undefined || from <= to,
  { path: ['from'], error: 'must not be after to' },
)

export const orderListResponse = z.strictObject({
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  currency: z.string().length(3),
  orders: z.array(orderSummary),
})

export const orderParams = z.object({ workspace: z.string(), orderKey: soughtText(2500) })

/** Another order that goods of this one came from or went back in. */
export const linkedOrder = { orderKey: z.string(), orderNumber: z.string().nullable(), orderedAt: localTime }

/** How much of a line. */
const linkedPart = z.strictObject({ ...linkedOrder, quantity: z.number() })

export const orderResponse = z.strictObject({
  ...orderSummary.shape,
  currency: z.string().length(3),
  shippedAt: localTime.nullable(),
  tax: money,
  /** As the file stated it; null where it stated none. */
  statedTotal: money.nullable(),
  /** The later order that takes this one back whole; of such an order: the one it takes back. */
  reversedBy: z.strictObject(linkedOrder).nullable(),
  reverses: z.strictObject(linkedOrder).nullable(),
  orderLines: z.array(
    z.strictObject({
      product: z.strictObject({
        sku: z.string(),
        name: z.string(),
        kind: z.enum(['product', 'service', 'adjustment']),
      }),
      /** The name on this line, where it differs from the product's. */
      nameOnOrder: z.string().nullable(),
      kind: z.enum(lineKinds),
      quantity: z.number(),
      unitPrice: money,
      /** Signed: negative on returns and cancellations. */
      amount: money,
      discount: money,
      tax: money,
      /** The import and the row of its file that brought the line; not for customers. */
      source: z.strictObject({ sequence: z.number().int(), fileName: z.string(), row: z.number().int() }).nullable(),
      /** Of a return or cancellation: the sales it is taken to come from, inferred; null of other lines. */
      takenFrom: z.strictObject({ method: z.enum(linkMethods), sales: z.array(linkedPart) }).nullable(),
      /** Of a sale: the returns taken to come from it. */
      takenBack: z.array(linkedPart),
    }),
  ),
})

export type OrderListInput = z.input<typeof orderListQuery>
export type OrderListQuestion = z.output<typeof orderListQuery>
export type OrderListAnswer = z.infer<typeof orderListResponse>
export type OrderSummary = z.infer<typeof orderSummary>
export type OrderAnswer = z.infer<typeof orderResponse>
