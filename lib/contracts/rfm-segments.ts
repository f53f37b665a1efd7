import * as z from 'zod'
import { segmentSlugs } from '@/lib/domain/segment'
import { monetaryReadings } from '@/lib/domain/view-choices'
import { question } from './question'
import { isoDay, money } from './value'
import { filterShape, keptShape, viewEcho } from './view'

export const rfmShape = {
  /** Analysis date, inclusive. Default: the as-of day. */
  asOf: isoDay.optional(),
  /** A customer's money: gross minus discounts, or that net of their returns up to the date. */
  monetary: z.enum(monetaryReadings).default('net'),
  branch: filterShape.branch,
  country: filterShape.country,
  ...keptShape,
}

export const rfmSegmentsQuery = question(rfmShape)

const score = z.number().int().min(1).max(5)
const four = z.tuple([money, money, money, money])
const share = z.number().nullable()

/** A value that so many customers share that a fifth cannot be cut there. */
const tie = z.strictObject({
  measure: z.enum(['recency', 'frequency', 'monetary']),
  value: money,
  customers: z.number().int(),
  share: z.number(),
  sentence: z.string(),
})

const people = { customers: z.number().int(), share, revenue: money, revenueShare: share }

export const rfmSegmentsResponse = z.strictObject({
  ...viewEcho,
  /** The date the scores are as of. */
  analysisDate: isoDay,
  monetary: z.enum(monetaryReadings),
  customers: z.number().int(),
  revenue: money,
  /** 20, 40, 60 and 80 % points (R in days, F in orders, M in money); null without customers. */
  cutOffs: z.strictObject({ recency: four, frequency: four, monetary: four }).nullable(),
  ties: z.array(tie),
  /** All eleven, best first. */
  segments: z.array(
    z.strictObject({
      segment: z.enum(segmentSlugs),
      name: z.string(),
      action: z.string(),
      ...people,
      orders: z.number().int(),
      /** Gross minus discounts per order. */
      aov: money.nullable(),
      medianRecencyDays: z.number().nullable(),
    }),
  ),
  /** 25 cells by R and F score. */
  grid: z.array(z.strictObject({ r: score, f: score, segment: z.enum(segmentSlugs), ...people })).length(25),
})

export type RfmSegmentsInput = z.input<typeof rfmSegmentsQuery>
export type RfmSegmentsQuestion = z.output<typeof rfmSegmentsQuery>
export type RfmSegmentsAnswer = z.infer<typeof rfmSegmentsResponse>
