import * as z from 'zod'
import { linkedOrder, orderKinds } from './orders'
import { isoDay, money } from './value'

/** The latest orders of a customer, oldest first: at most 2,000. */
export const customerTimelineResponse = z.strictObject({
  customer: z.string(),
  currency: z.string().length(3),
  asOf: isoDay,
  /** All there are, listed or not. */
  total: z.number().int(),
  orders: z.array(
    z.strictObject({
      ...linkedOrder,
      kind: z.enum(orderKinds),
      units: z.number(),
      /** Gross minus discounts minus returns. */
      net: money,
      /** A later order takes it back whole. */
      reversed: z.boolean(),
    }),
  ),
})

export type CustomerTimelineAnswer = z.infer<typeof customerTimelineResponse>
