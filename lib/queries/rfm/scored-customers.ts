import { Prisma } from '@/generated/prisma/client'
import type { Scope } from '@/lib/domain/scope'
import type { RfmQuestion } from './rfm-question'
import { spending } from './spending'

const { sql } = Prisma

/** The p point of a sorted array by linear interpolation (R's type 7), as percentile_cont but in exact decimals. */
const cutOff = (sorted: Prisma.Sql, p: number): Prisma.Sql => {
  const at = sql`(${p}::numeric * (cardinality(${sorted}) - 1))`
  const below = sql`${sorted}[floor(${at})::int + 1]`
  const above = sql`${sorted}[ceil(${at})::int + 1]`
  return sql`${below} + (${at} - floor(${at})) * (${above} - ${below})`
}

const cutOffs = (sorted: Prisma.Sql): Prisma.Sql =>
  sql`array[${Prisma.join([0.2, 0.4, 0.6, 0.8].map((p) => cutOff(sorted, p)))}]`

/** 1 + the number of cut-offs strictly below the value (METRICS: RFM). */
const fifth = (value: Prisma.Sql, cuts: Prisma.Sql): Prisma.Sql =>
  sql`1 + ${Prisma.join(
    [1, 2, 3, 4].map((position) => sql`(${value} > ${cuts}[${position}::int])::int`),
    ' + ',
  )}`

/**
 * Named queries for a `with`: `spending`; `cuts` (one row: recency, frequency, monetary: arrays of four, null without
 * customers); `scored`: spending with the scores r, f and m.
 */
export const scoredCustomers = (scope: Scope, question: RfmQuestion): Prisma.Sql => sql`
  spending as materialized (${spending(scope, question)}),
  sorted as (
    select array_agg(recency::numeric order by recency) as recency,
           array_agg(frequency::numeric order by frequency) as frequency,
           array_agg(monetary order by monetary) as monetary
    from spending
  ),
  cuts as materialized (
    select ${cutOffs(sql`recency`)} as recency, ${cutOffs(sql`frequency`)} as frequency,
           ${cutOffs(sql`monetary`)} as monetary
    from sorted
    where recency is not null
  ),
  scored as materialized (
    select s.*, 6 - (${fifth(sql`s.recency`, sql`c.recency`)}) as r, ${fifth(sql`s.frequency`, sql`c.frequency`)} as f,
           ${fifth(sql`s.monetary`, sql`c.monetary`)} as m
    from spending s cross join cuts c
  )`
