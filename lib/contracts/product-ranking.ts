import * as z from 'zod'
import { rankingMetricKeys } from '@/lib/domain/metric'
import { productKinds } from '@/lib/domain/view-choices'
import { question } from './question'
import { change, flag, metricValue, metricValues, pageNumber, pageSize, searchText } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const rankingDimensions = [
  'product',
  'branch',
  'country',
  'brand',
  'category',
  'customer',
  'payment',
  'device',
  'channel',
] as const

export const productRankingQuery = withRangeRules(
  question({
    ...viewShape,
    by: z.enum(rankingDimensions).default('product'),
    /** `active` is counted from orders and order lines, not from rollups. */
    metric: z.enum(rankingMetricKeys).default('net'),
    direction: z.enum(['desc', 'asc']).default('desc'),
    page: pageNumber,
    size: pageSize(10),
    /** Part of a SKU, name or former name (products), or of the group's name; ranks are then among what is found. */
    search: searchText.optional(),
    /** Adds a value per bucket of the grain to each row of the page. */
    sparkline: flag.default(false),
  }),
)

const row = z.strictObject({
  rank: z.number().int(),
  /** Its rank in the comparison; null where it had no sales then, or there is no comparison. */
  rankBefore: z.number().int().nullable(),
  /**
   * SKU, branch key, country, brand, category, customer id. Empty text: no branch or country given; goods without brand
   * or category and guests are not listed.
   */
  key: z.string(),
  name: z.string(),
  /** Products only. */
  kind: z.enum(productKinds).nullable(),
  value: metricValue,
  /** Of the total, 0.1 = 10 %; null where the metric does not add up or the total is not above 0. */
  share: z.number().nullable(),
  comparison: metricValue,
  change: change.nullable(),
  values: metricValues,
  sparkline: z.array(metricValue).nullable(),
})

export const productRankingResponse = z.strictObject({
  ...viewEcho,
  by: z.enum(rankingDimensions),
  metric: z.enum(rankingMetricKeys),
  /** Kinds that were counted; none given: product only. */
  kinds: z.array(z.enum(productKinds)),
  /** Over all sales under the filters, in a listed group or not; null where groups do not add up. */
  total: metricValues,
  /** Groups that match the search. */
  groups: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  rows: z.array(row),
  /** On the first page: what stood on it in the comparison and does not now, best first. */
  left: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      rankBefore: z.number().int(),
      value: metricValue,
      comparison: metricValue,
    }),
  ),
})

export type ProductRankingInput = z.input<typeof productRankingQuery>
export type ProductRankingQuestion = z.output<typeof productRankingQuery>
export type ProductRankingAnswer = z.infer<typeof productRankingResponse>
export type RankingDimension = (typeof rankingDimensions)[number]
