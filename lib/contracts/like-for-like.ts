import * as z from 'zod'
import { lineMetricKeys } from '@/lib/domain/metric'
import { question } from './question'
import { change, metricValue } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const likeForLikeQuery = withRangeRules(
  question({
    ...viewShape,
    compare: viewShape.compare.unwrap().default('previous-period'),
    metric: z.enum(lineMetricKeys).default('net'),
  }),
)

const compared = {
  /** Of branch-days with a sale in both periods only. */
  value: metricValue,
  comparison: metricValue,
  change: change.nullable(),
}

export const likeForLikeResponse = z.strictObject({
  ...viewEcho,
  metric: z.enum(lineMetricKeys),
  /** Branch-days with a sale, whatever the filters on what was sold: in both periods (pairs), or only in one. */
  pairs: z.number().int(),
  onlyNow: z.number().int(),
  onlyBefore: z.number().int(),
  total: metricValue,
  comparisonTotal: metricValue,
  change: change.nullable(),
  /** Best change of the metric first; branches without a pair last. */
  branches: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      pairs: z.number().int(),
      onlyNow: z.number().int(),
      onlyBefore: z.number().int(),
      ...compared,
    }),
  ),
})

export type LikeForLikeInput = z.input<typeof likeForLikeQuery>
export type LikeForLikeQuestion = z.output<typeof likeForLikeQuery>
export type LikeForLikeAnswer = z.infer<typeof likeForLikeResponse>
