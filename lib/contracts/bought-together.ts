import * as z from 'zod'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { question } from './question'
import { soughtText } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const togetherSorts = ['lift', 'orders'] as const

export const boughtTogetherQuery = withRangeRules(
  question({
    ...viewShape,
    sku: soughtText(LONGEST_TEXT),
    sort: z.enum(togetherSorts).default('orders'),
    /** Pairs in fewer orders are chance and are not listed; default: 1 % of the product's orders, at least 3. */
    least: z.coerce.number().int().min(1).max(1000).optional(),
    size: z.coerce.number().int().min(1).max(100).default(10),
  }),
)

export const boughtTogetherResponse = z.strictObject({
  ...viewEcho,
  sku: z.string(),
  /** Orders with a sale in the range, and those with the product among them. */
  orders: z.number().int(),
  ofProduct: z.number().int(),
  /** Orders that a listed pair is in at least. */
  least: z.number().int(),
  /** Other products in enough of its orders, listed or not. */
  pairs: z.number().int(),
  rows: z.array(
    z.strictObject({
      sku: z.string(),
      name: z.string(),
      /** Orders with both. */
      together: z.number().int(),
      /** Of the product's orders (confidence), 0.1 = 10 %. */
      share: z.number(),
      /** Of all orders (support of the other product). */
      usual: z.number(),
      /** How many times more often than if the two had nothing to do with each other; 4 decimals. */
      lift: z.number(),
    }),
  ),
})

export type BoughtTogetherInput = z.input<typeof boughtTogetherQuery>
export type BoughtTogetherQuestion = z.output<typeof boughtTogetherQuery>
export type BoughtTogetherAnswer = z.infer<typeof boughtTogetherResponse>
