import * as z from 'zod'
import { orderSearchKinds, orderSearchSorts } from '@/lib/domain/view-choices'
import { orderSummary } from './orders'
import { question } from './question'
import { flag, money, pageNumber, pageSize, searchText } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

/** Decimal text as a person types it: 12.5. */
const amount = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,8})?$/, 'must be an amount such as 12.50')
  .optional()

export const orderSearchQuery = withRangeRules(
  question({
    ...viewShape,
    /** The beginning of an order's number or a customer's id; part of a customer's name, or of a product's SKU or name. */
    search: searchText.optional(),
    /** An order's total, gross minus discounts minus returns: from this, and less than that. */
    least: amount,
    below: amount,
    /**
     * What an order's sales under the filters come to, gross minus discounts: from this, and less than that. So the orders
     * in a bin of order-amounts; none without such a sale.
     */
    amountLeast: amount,
    amountBelow: amount,
    /** ISO weekday, 1 Monday … 7 Sunday, and hour of the day, on the shop's wall clock: both are a cell of peak-hours. */
    weekday: z.coerce.number().int().min(1).max(7).optional(),
    hour: z.coerce.number().int().min(0).max(23).optional(),
    /** Of orders of products: by their lines of these. `taken-back`: cancellations and returns. */
    kind: z.enum(orderSearchKinds).default('all'),
    /** Only orders that a later one takes back whole within `hours`. */
    reversed: flag.default(false),
    sort: z.enum(orderSearchSorts).default('date'),
    direction: z.enum(['asc', 'desc']).default('desc'),
    page: pageNumber,
    size: pageSize(25),
  }),
)

export const orderSearchResponse = z.strictObject({
  ...viewEcho,
  total: z.number().int(),
  /** Of all that are found. */
  net: money,
  page: z.number().int(),
  size: z.number().int(),
  orders: z.array(orderSummary),
})

export type OrderSearchInput = z.input<typeof orderSearchQuery>
export type OrderSearchQuestion = z.output<typeof orderSearchQuery>
export type OrderSearchAnswer = z.infer<typeof orderSearchResponse>
