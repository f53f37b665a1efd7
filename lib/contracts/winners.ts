import * as z from 'zod'
import { grains } from '@/lib/domain/grain'
import { lineMetricKeys } from '@/lib/domain/metric'
import { productKinds } from '@/lib/domain/view-choices'
import { rankingDimensions } from './product-ranking'
import { question } from './question'
import { localTime, metricValue, pageNumber, pageSize } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const winnersQuery = withRangeRules(
  question({
    ...viewShape,
    grain: z.enum(grains).default('month'),
    by: z.enum(rankingDimensions).default('product'),
    metric: z.enum(lineMetricKeys).default('net'),
    /** So many of each bucket. */
    top: z.coerce.number().int().min(1).max(10).default(1),
    /** Buckets, the latest first. */
    page: pageNumber,
    size: pageSize(12, 100),
  }),
)

export const winnersResponse = z.strictObject({
  ...viewEcho,
  by: z.enum(rankingDimensions),
  metric: z.enum(lineMetricKeys),
  /** Kinds that were counted; none given: product only. */
  kinds: z.array(z.enum(productKinds)),
  /** Buckets of the range that the data covers. */
  count: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  buckets: z.array(
    z.strictObject({
      key: z.string(),
      from: localTime,
      to: localTime,
      unfinished: z.boolean(),
      /** Best first; empty without sales. */
      rows: z.array(z.strictObject({ key: z.string(), name: z.string(), value: metricValue })),
    }),
  ),
})

export type WinnersInput = z.input<typeof winnersQuery>
export type WinnersQuestion = z.output<typeof winnersQuery>
export type WinnersAnswer = z.infer<typeof winnersResponse>
