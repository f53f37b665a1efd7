import * as z from 'zod'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { segmentSlugs } from '@/lib/domain/segment'
import { question } from './question'
import { isoDay, localTime, money, soughtText } from './value'
import { keptShape } from './view'

/** `id` is the customer's external id or pseudonym. */
export const customerParams = z.object({ workspace: z.string(), id: soughtText(LONGEST_TEXT) })

/** What every answer about a customer's orders takes: as booked, or as kept. */
export const customerQuery = question(keptShape)

const score = z.number().int().min(1).max(5)

export const customerResponse = z.strictObject({
  customer: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  country: z.string().nullable(),
  currency: z.string().length(3),
  asOf: isoDay,
  /** Orders with a sale line. */
  orders: z.number().int(),
  cancelledOrders: z.number().int(),
  units: z.number(),
  gross: money,
  discounts: money,
  returns: money,
  /** Gross minus discounts minus returns. */
  net: money,
  aov: money.nullable(),
  firstOrder: localTime.nullable(),
  lastOrder: localTime.nullable(),
  /** Every month from the first order to the as-of day; months without an order are 0. */
  months: z.array(z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), net: money, orders: z.number().int() })),
  /** Up to ten, by money spent (gross minus discounts minus returns), products only. */
  favourites: z.array(
    z.strictObject({ sku: z.string(), name: z.string(), units: z.number(), orders: z.number().int(), net: money }),
  ),
  /** Null for the customer themself, and without a sale. */
  rfm: z
    .strictObject({ segment: z.enum(segmentSlugs), r: score, f: score, m: score, recencyDays: z.number().int() })
    .nullable(),
})

export type CustomerInput = z.input<typeof customerQuery>
export type CustomerQuestion = z.output<typeof customerQuery>
export type CustomerAnswer = z.infer<typeof customerResponse>
