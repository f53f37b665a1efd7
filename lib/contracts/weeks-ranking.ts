import * as z from 'zod'
import { lineMetricKeys } from '@/lib/domain/metric'
import { customerKinds, productKinds, rankedWeeks } from '@/lib/domain/view-choices'
import { rankingDimensions } from './product-ranking'
import { question } from './question'
import { change, isoDay, metricValue, pageNumber, pageSize, repeated } from './value'
import { filterShape, keptShape, viewEcho } from './view'

export const weeksRankingQuery = question({
  by: z.enum(rankingDimensions).default('product'),
  metric: z.enum(lineMetricKeys).default('net'),
  /** Ranked by the last so many weeks. */
  weeks: z.enum(rankedWeeks).default('4'),
  kinds: repeated(z.enum(productKinds)),
  customers: z.enum(customerKinds).default('all'),
  ...filterShape,
  ...keptShape,
  page: pageNumber,
  size: pageSize(10, 100),
})

const days = z.strictObject({ from: isoDay, to: isoDay })

export const weeksRankingResponse = z.strictObject({
  ...viewEcho,
  by: z.enum(rankingDimensions),
  metric: z.enum(lineMetricKeys),
  /** Kinds that were counted; none given: product only. */
  kinds: z.array(z.enum(productKinds)),
  /** The 7·N days that end with the as-of day, and as many before; null where the data does not reach back. */
  windows: z.array(z.strictObject({ weeks: z.enum(rankedWeeks), range: days, comparison: days.nullable() })),
  groups: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  rows: z.array(
    z.strictObject({
      rank: z.number().int(),
      key: z.string(),
      name: z.string(),
      /** In the windows' order. */
      windows: z.array(z.strictObject({ value: metricValue, comparison: metricValue, change: change.nullable() })),
    }),
  ),
})

export type WeeksRankingInput = z.input<typeof weeksRankingQuery>
export type WeeksRankingQuestion = z.output<typeof weeksRankingQuery>
export type WeeksRankingAnswer = z.infer<typeof weeksRankingResponse>
