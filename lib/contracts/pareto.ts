import * as z from 'zod'
import { productKinds } from '@/lib/domain/view-choices'
import { rankingDimensions } from './product-ranking'
import { question } from './question'
import { metricValue } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

const paretoMetrics = ['net', 'gross', 'units'] as const

export const paretoQuery = withRangeRules(
  question({
    ...viewShape,
    by: z.enum(rankingDimensions).default('product'),
    metric: z.enum(paretoMetrics).default('net'),
  }),
)

export const paretoResponse = z.strictObject({
  ...viewEcho,
  by: z.enum(rankingDimensions),
  metric: z.enum(paretoMetrics),
  /** Kinds that were counted; none given: product only. */
  kinds: z.array(z.enum(productKinds)),
  /** Groups with a value above 0 and their sum: what shares are of. */
  groups: z.number().int(),
  total: metricValue,
  /** Groups that came to 0 or less. */
  without: z.number().int(),
  /** A: the largest, until they make 80 % of the total; B: until 95 %; C: the others. Shares have 6 decimals. */
  classes: z.array(
    z.strictObject({
      class: z.enum(['A', 'B', 'C']),
      groups: z.number().int(),
      groupShare: z.number(),
      value: metricValue,
      share: z.number(),
    }),
  ),
  /** The largest groups, as a share of all groups, and what they make of the total; at most 101 points, from 0 to 1. */
  curve: z.array(z.strictObject({ groups: z.number(), share: z.number() })),
})

export type ParetoInput = z.input<typeof paretoQuery>
export type ParetoQuestion = z.output<typeof paretoQuery>
export type ParetoAnswer = z.infer<typeof paretoResponse>
