import * as z from 'zod'
import { type MetricKey, metricKeys } from '@/lib/domain/metric'

/** A calendar day of the business: YYYY-MM-DD. */
export const isoDay = z.iso.date({ error: 'must be a day such as 2011-12-09' })

/** A moment on the shop's wall clock, without zone: YYYY-MM-DDTHH:MM:SS. */
export const localTime = z.iso.datetime({ local: true, offset: false })

/** Exact decimal text without trailing zeros, in the workspace's currency. */
export const money = z.string().regex(/^-?\d+(\.\d*[1-9])?$/)

/** Money metrics: exact decimal text; all others: a number; null: a gap. */
export const metricValue = z.union([money, z.number()]).nullable()

export const metricValues = z.partialRecord(z.enum(metricKeys), metricValue)

export type MetricValues = Partial<Record<MetricKey, z.infer<typeof metricValue>>>

/** Against the comparison: `ratio` 0.1 = 10 % more; null where the comparison is 0 (say "new") . */
export const change = z.strictObject({ absolute: metricValue, ratio: z.number().nullable() })

export type Change = z.infer<typeof change>

/** Text that is looked up in the database, which has no NUL. */
export const soughtText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !text.includes('\0'), { error: 'must not contain a NUL character' })

/** Part of what is looked for; spaces around it do not count. */
export const searchText = soughtText(200).transform((text) => text.trim())

/** A query parameter that may be given once, repeatedly or not at all: always an array. */
export const repeated = <T extends z.ZodType>(item: T) =>
  z
    .preprocess(
      (given: z.input<T> | readonly z.input<T>[]) => (Array.isArray(given) ? given : [given]),
      z.array(item).max(200),
    )
    .default([])

/** `true` or `false` in a URL. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

export const pageNumber = z.coerce.number().int().min(1).max(100_000).default(1)
export const pageSize = (standard: number, most = 500) => z.coerce.number().int().min(1).max(most).default(standard)
