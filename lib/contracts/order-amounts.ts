import * as z from 'zod'
import { amountPercentiles } from '@/lib/domain/view-choices'
import { question } from './question'
import { money } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const orderAmountsQuery = withRangeRules(
  question({
    ...viewShape,
    /** About how many bars up to the cut. */
    bins: z.coerce.number().int().min(5).max(60).default(50),
  }),
)

/** An order's amount: gross minus discounts of its lines under the filters. */
const spread = z.strictObject({
  orders: z.number().int(),
  /** Null without orders. Percentiles by linear interpolation, to 4 decimals. */
  average: money.nullable(),
  least: money.nullable(),
  most: money.nullable(),
  percentiles: z.array(z.strictObject({ percent: z.union(amountPercentiles.map((p) => z.literal(p))), amount: money })),
})

export const orderAmountsResponse = z.strictObject({
  ...viewEcho,
  ...spread.shape,
  before: spread.nullable(),
  /** Amounts from `from` up to but without `to`, of equal width up to the cut; in the last, without `to`, is all beyond. */
  bins: z.array(
    z.strictObject({
      from: money,
      to: money.nullable(),
      orders: z.number().int(),
      comparison: z.number().int().nullable(),
    }),
  ),
})

export type OrderAmountsInput = z.input<typeof orderAmountsQuery>
export type OrderAmountsQuestion = z.output<typeof orderAmountsQuery>
export type OrderAmountsAnswer = z.infer<typeof orderAmountsResponse>
