import * as z from 'zod'
import { segmentSlugs } from '@/lib/domain/segment'
import { segmentCustomerSorts } from '@/lib/domain/view-choices'
import { question } from './question'
import { rfmShape } from './rfm-segments'
import { isoDay, money, pageNumber, pageSize, searchText } from './value'
import { viewEcho } from './view'

const score = z.number().int().min(1).max(5)
const scoreParameter = z.coerce.number().int().min(1).max(5).optional()

export const segmentCustomersQuery = question({
  ...rfmShape,
  /** None given: every customer with a sale. */
  segment: z.enum(segmentSlugs).optional(),
  /** A cell of the grid. */
  r: scoreParameter,
  f: scoreParameter,
  /** Part of the customer's id, name or e-mail. */
  search: searchText.optional(),
  sort: z.enum(segmentCustomerSorts).default('monetary'),
  direction: z.enum(['asc', 'desc']).default('desc'),
  page: pageNumber,
  size: pageSize(50, 10_000),
  /** `csv`: all pages as a file; needs the permission to export people and is audited. */
  format: z.enum(['json', 'csv']).default('json'),
})

export const segmentCustomersResponse = z.strictObject({
  ...viewEcho,
  analysisDate: isoDay,
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  rows: z.array(
    z.strictObject({
      customer: z.string(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      country: z.string().nullable(),
      segment: z.enum(segmentSlugs),
      r: score,
      f: score,
      m: score,
      recencyDays: z.number().int(),
      orders: z.number().int(),
      monetary: money,
      firstOrder: isoDay,
      lastOrder: isoDay,
    }),
  ),
})

export type SegmentCustomersInput = z.input<typeof segmentCustomersQuery>
export type SegmentCustomersQuestion = z.output<typeof segmentCustomersQuery>
export type SegmentCustomersAnswer = z.infer<typeof segmentCustomersResponse>
