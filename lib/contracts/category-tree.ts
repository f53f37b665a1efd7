import * as z from 'zod'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { productKinds } from '@/lib/domain/view-choices'
import { question } from './question'
import { change, metricValue, soughtText } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

const treeMetrics = ['net', 'gross', 'units'] as const

export const categoryTreeQuery = withRangeRules(
  question({
    ...viewShape,
    /** The category whose parts are asked for; none: the outermost. */
    parent: soughtText(LONGEST_TEXT).default(''),
    metric: z.enum(treeMetrics).default('net'),
  }),
)

export const categoryTreeResponse = z.strictObject({
  ...viewEcho,
  parent: z.string(),
  metric: z.enum(treeMetrics),
  /** Kinds that were counted; none given: product only. */
  kinds: z.array(z.enum(productKinds)),
  /** Of all goods in the parent; at the top of all goods that have a category. */
  total: metricValue,
  comparisonTotal: metricValue,
  /** The next level, largest first. */
  children: z.array(
    z.strictObject({
      /** The whole path. */
      category: z.string(),
      /** Its last part; empty: goods that are in the parent itself. */
      name: z.string(),
      /** Whether there are categories below it. */
      divided: z.boolean(),
      value: metricValue,
      share: z.number().nullable(),
      comparison: metricValue,
      change: change.nullable(),
    }),
  ),
})

export type CategoryTreeInput = z.input<typeof categoryTreeQuery>
export type CategoryTreeQuestion = z.output<typeof categoryTreeQuery>
export type CategoryTreeAnswer = z.infer<typeof categoryTreeResponse>
