import { z } from 'zod'
import { question } from './question'
import { isoDay, localTime, money, pageNumber, pageSize, searchText, soughtText } from './value'

export const lineKinds = ['sale', 'return', 'cancellation', 'adjustment', 'free', 'uncounted'] as const

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
  /** sale: has sale lines · cancellation, return: only such lines · other: none of these. */
  kind: z.enum(['sale', 'cancellation', 'return', 'other']),
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

export const orderResponse = z.strictObject({
  ...orderSummary.shape,
  currency: z.string().length(3),
  shippedAt: localTime.nullable(),
  tax: money,
  /** As the file stated it; null where it stated none. */
  statedTotal: money.nullable(),
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
    }),
  ),
})

export type OrderListInput = z.input<typeof orderListQuery>
export type OrderListQuestion = z.output<typeof orderListQuery>
export type OrderListAnswer = z.infer<typeof orderListResponse>
export type OrderSummary = z.infer<typeof orderSummary>
export type OrderAnswer = z.infer<typeof orderResponse>
