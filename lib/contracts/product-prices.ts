import * as z from 'zod'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { question } from './question'
import { isoDay, money, soughtText } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const productPricesQuery = withRangeRules(
  question({
    ...viewShape,
    sku: soughtText(LONGEST_TEXT),
    size: z.coerce.number().int().min(1).max(100).default(10),
  }),
)

export const productPricesResponse = z.strictObject({
  ...viewEcho,
  sku: z.string(),
  lowest: money.nullable(),
  highest: money.nullable(),
  /** Different prices, listed or not. */
  prices: z.number().int(),
  /** Prices of sale lines before discount, the one most units were sold at first. */
  rows: z.array(
    z.strictObject({
      price: money,
      units: z.number(),
      orders: z.number().int(),
      gross: money,
      /** First and last day it was charged in the range. */
      first: isoDay,
      last: isoDay,
    }),
  ),
})

export type ProductPricesInput = z.input<typeof productPricesQuery>
export type ProductPricesQuestion = z.output<typeof productPricesQuery>
export type ProductPricesAnswer = z.infer<typeof productPricesResponse>
