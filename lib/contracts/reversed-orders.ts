import * as z from 'zod'
import { question } from './question'
import { localTime, money, pageNumber, pageSize } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const reversedOrdersQuery = withRangeRules(question({ ...viewShape, page: pageNumber, size: pageSize(25) }))

export const reversedOrdersResponse = z.strictObject({
  ...viewEcho,
  /** Orders of the range that one later order takes back whole within so many hours: what a view as kept leaves out. */
  hours: z.number().int(),
  total: z.number().int(),
  /** Gross sales of all of them, each order whole. */
  gross: money,
  page: z.number().int(),
  size: z.number().int(),
  /** Largest first. */
  rows: z.array(
    z.strictObject({
      orderKey: z.string(),
      orderNumber: z.string().nullable(),
      orderedAt: localTime,
      customer: z.string(),
      gross: money,
      lines: z.number().int(),
      reversedBy: z.strictObject({ orderKey: z.string(), orderNumber: z.string().nullable() }),
      reversedAt: localTime,
      /** From the order to its reversal. */
      minutes: z.number().int(),
    }),
  ),
})

export type ReversedOrdersInput = z.input<typeof reversedOrdersQuery>
export type ReversedOrdersQuestion = z.output<typeof reversedOrdersQuery>
export type ReversedOrdersAnswer = z.infer<typeof reversedOrdersResponse>
