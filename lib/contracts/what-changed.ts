import * as z from 'zod'
import { changeDrivers, changedClasses, changeMetricKeys } from '@/lib/domain/change'
import { rankingDimensions } from './product-ranking'
import { question } from './question'
import { change, metricValue } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const whatChangedQuery = withRangeRules(
  question({
    ...viewShape,
    compare: viewShape.compare.unwrap().default('previous-period'),
    metric: z.enum(changeMetricKeys).default('net'),
    /** Contributors listed of each split; the rest is one row. */
    size: z.coerce.number().int().min(1).max(100).default(8),
  }),
)

const part = {
  value: metricValue,
  comparison: metricValue,
  /** Value minus comparison: what it adds to the change. */
  part: metricValue,
}

const driver = z.strictObject({
  driver: z.enum(changeDrivers),
  /** Orders, units per order (4 decimals), gross per unit (4 decimals), discounts, returns: in the range and before. */
  value: metricValue,
  comparison: metricValue,
  part: metricValue,
})

const customerClass = z.strictObject({
  class: z.enum(changedClasses),
  /** Distinct known customers; null for guests. */
  customers: z.number().int().nullable(),
  ...part,
})

const contributor = z.strictObject({
  /** As in a ranking. */
  key: z.string(),
  name: z.string(),
  ...part,
})

const split = z.strictObject({
  by: z.enum(rankingDimensions),
  /** Groups whose value differs. */
  changed: z.number().int(),
  /** The largest parts, up or down. */
  rows: z.array(contributor),
  /** All groups that are not listed; null when there are none. */
  other: z.strictObject({ groups: z.number().int(), ...part }).nullable(),
  /** What belongs to no group (goods without a brand); null when there is none. */
  none: z.strictObject(part).nullable(),
})

export const whatChangedResponse = z.strictObject({
  ...viewEcho,
  metric: z.enum(changeMetricKeys),
  total: metricValue,
  comparisonTotal: metricValue,
  /** Null without a comparison; then there are no parts either. */
  change: change.nullable(),
  /** Parts of money and of units, of their factors; empty where the metric has none. */
  drivers: z.array(driver),
  customers: z.array(customerClass),
  /** Only splits over which the metric adds up: the parts of each, with other and none, are the change. */
  splits: z.array(split),
})

export type WhatChangedInput = z.input<typeof whatChangedQuery>
export type WhatChangedQuestion = z.output<typeof whatChangedQuery>
export type WhatChangedAnswer = z.infer<typeof whatChangedResponse>
