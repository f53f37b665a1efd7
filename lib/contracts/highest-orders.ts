import * as z from 'zod'
import { MOST_HIGHEST_ORDERS } from '@/lib/domain/highest-orders'
import { highestGrains } from '@/lib/domain/view-choices'
import { orderSummary } from './orders'
import { question } from './question'
import { localTime, pageNumber, pageSize } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const highestOrdersQuery = withRangeRules(
  question({
    ...viewShape,
    grain: z.enum(highestGrains).default('month'),
    /** So many of each day, week, month, quarter or year. */
    most: z.coerce.number().int().min(1).max(MOST_HIGHEST_ORDERS).default(1),
    page: pageNumber,
    size: pageSize(25),
  }),
)

export const highestOrdersResponse = z.strictObject({
  ...viewEcho,
  /** Over all pages. */
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  /** Latest bucket first, in it the highest first. By gross minus discounts. */
  rows: z.array(
    z.strictObject({
      bucket: z.strictObject({ key: z.string(), from: localTime, unfinished: z.boolean() }),
      rank: z.number().int(),
      order: orderSummary,
    }),
  ),
})

export type HighestOrdersInput = z.input<typeof highestOrdersQuery>
export type HighestOrdersQuestion = z.output<typeof highestOrdersQuery>
export type HighestOrdersAnswer = z.infer<typeof highestOrdersResponse>
