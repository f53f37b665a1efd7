import * as z from 'zod'
import { question } from './question'
import { viewEcho, viewShape, withRangeRules } from './view'

export const repeatPurchasesQuery = withRangeRules(question(viewShape))

const repeat = {
  /** Known customers with an order in the range, and those of them with two or more. */
  customers: z.number().int(),
  repeating: z.number().int(),
  /** repeating / customers, 6 decimals; null without customers. */
  rate: z.number().nullable(),
  /** Days from one order of a customer to the next, both in the range; null without any. Quartiles by linear interpolation. */
  gaps: z.number().int(),
  lowerQuartile: z.number().nullable(),
  median: z.number().nullable(),
  upperQuartile: z.number().nullable(),
}

export const repeatPurchasesResponse = z.strictObject({
  ...viewEcho,
  ...repeat,
  before: z.strictObject(repeat).nullable(),
  /** Gaps by days, both ends inclusive; `to` null: and more. */
  spread: z.array(z.strictObject({ from: z.number().int(), to: z.number().int().nullable(), gaps: z.number().int() })),
  /** Customers by number of orders; the last stands for that many and more. */
  orders: z.array(z.strictObject({ orders: z.number().int(), andMore: z.boolean(), customers: z.number().int() })),
})

export type RepeatPurchasesInput = z.input<typeof repeatPurchasesQuery>
export type RepeatPurchasesQuestion = z.output<typeof repeatPurchasesQuery>
export type RepeatPurchasesAnswer = z.infer<typeof repeatPurchasesResponse>
