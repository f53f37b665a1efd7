import * as z from 'zod'
import { lineMetricKeys } from '@/lib/domain/metric'
import { question } from './question'
import { metricValue, pageSize } from './value'
import { viewEcho, viewShape, withRangeRules } from './view'

export const branchHoursQuery = withRangeRules(
  question({ ...viewShape, metric: z.enum(lineMetricKeys).default('net'), size: pageSize(12, 60) }),
)

export const branchHoursResponse = z.strictObject({
  ...viewEcho,
  metric: z.enum(lineMetricKeys),
  /** Branches with sales under the filters; listed are the first by the metric. */
  total: z.number().int(),
  branches: z.array(
    z.strictObject({
      /** Empty: no branch given. */
      key: z.string(),
      name: z.string(),
      value: metricValue,
      /** 168 sums, from Monday 0:00. */
      cells: z.array(metricValue).length(168),
    }),
  ),
})

export type BranchHoursInput = z.input<typeof branchHoursQuery>
export type BranchHoursQuestion = z.output<typeof branchHoursQuery>
export type BranchHoursAnswer = z.infer<typeof branchHoursResponse>
