import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { rfmCells } from '@/lib/domain/rfm'
import type { Scope } from '@/lib/domain/scope'
import { segmentSlugs } from '@/lib/domain/segment'
import { ask } from '../ask'
import { counted, exact } from '../row'
import type { RfmQuestion } from './rfm-question'
import { scoredCustomers } from './scored-customers'

const { sql } = Prisma

const row = z.object({
  segment: z.enum(segmentSlugs).nullable(),
  r: counted.nullable(),
  f: counted.nullable(),
  customers: counted,
  orders: counted,
  /** The chosen reading of a customer's money. */
  revenue: exact,
  /** Gross minus discounts. */
  spent: exact,
  medianRecencyDays: z.number().nullable(),
})

export type RfmGroup = z.output<typeof row>

/** A named query `cell` for a `with`: r, f and segment. */
export const segmentTable: Prisma.Sql = sql`cell as (
  select * from unnest(${rfmCells.map(({ r }) => r)}::int[], ${rfmCells.map(({ f }) => f)}::int[],
                       ${rfmCells.map(({ segment }) => segment)}::text[]) as cells (r, f, segment))`

/** Customers per segment, per cell of R and F scores, and in all (segment, r and f null). */
export function rfmGroups(scope: Scope, question: RfmQuestion): Promise<RfmGroup[]> {
  return ask(
    row,
    sql`
      with ${scoredCustomers(scope, question)}, ${segmentTable}
      select segment, r, f, count(*) as customers, coalesce(sum(frequency), 0)::bigint as orders,
             coalesce(sum(monetary), 0)::text as revenue, coalesce(sum(spent), 0)::text as spent,
             percentile_cont(0.5) within group (order by recency) as "medianRecencyDays"
      from scored join cell using (r, f)
      group by grouping sets ((segment), (r, f), ())`,
  )
}
