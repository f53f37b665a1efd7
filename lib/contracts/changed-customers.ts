import * as z from 'zod'
import { changeMetricKeys, knownClasses } from '@/lib/domain/change'
import { question } from './question'
import { metricValue, pageNumber, pageSize } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const changedCustomersQuery = withRangeRules(
  question({
    ...viewShape,
    compare: viewShape.compare.unwrap().default('previous-period'),
    metric: z.enum(changeMetricKeys).default('net'),
    class: z.enum(knownClasses),
    page: pageNumber,
    size: pageSize(10),
  }),
)

export const changedCustomersResponse = z.strictObject({
  ...viewEcho,
  metric: z.enum(changeMetricKeys),
  class: z.enum(knownClasses),
  /** Of the class, listed here or not; 0 without a comparison. */
  customers: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  /** The largest parts of the change first, up or down. */
  rows: z.array(
    z.strictObject({
      customer: z.string(),
      name: z.string().nullable(),
      country: z.string().nullable(),
      value: metricValue,
      comparison: metricValue,
      part: metricValue,
    }),
  ),
})

export type ChangedCustomersInput = z.input<typeof changedCustomersQuery>
export type ChangedCustomersQuestion = z.output<typeof changedCustomersQuery>
export type ChangedCustomersAnswer = z.infer<typeof changedCustomersResponse>
