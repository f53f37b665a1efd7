import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { addDays, type DayRange, dayOf, earlier, later, startOfDay } from '@/lib/domain/calendar'
import type { Scope } from '@/lib/domain/scope'
import type { Coverage } from '@/lib/domain/timeframe'
import { ask } from '../ask'
import type { Path } from '../asked'
import { counted } from '../row'
import type { SalesFilter } from '../sales-filter'
import { branchDays, branchNames } from './branch-days'

const { sql } = Prisma

const row = z.object({
  key: z.string(),
  name: z.string(),
  delivered: counted,
  lastDay: z.string(),
  days: z.array(z.string()),
})

/** A branch without a sale for so many days is closed, and judged by its days before. */
const CLOSED_AFTER = 28

type Window = { readonly from: string; readonly to: string; readonly end: string }

/**
 * A select of branch_id, day, sold and missing for every day of each branch's life. A day without a sale is missing where
 * sales were usual: on three quarters of that weekday in the four weeks before and after (at least three of them), or on
 * each of the seven days before, or after.
 */
const judgedDays = (sold: Prisma.Sql, end: string): Prisma.Sql => sql`
  select branch_id, day, sold,
         not sold and (
           (same_days >= 3 and same_sold * 4 >= same_days * 3) or before_sold = 7 or after_sold = 7
         ) as missing
  from (
    select branch_id, day, sold,
           count(*) over same_weekday as same_days,
           count(*) filter (where sold) over same_weekday as same_sold,
           count(*) filter (where sold) over (week rows between 7 preceding and 1 preceding) as before_sold,
           count(*) filter (where sold) over (week rows between 1 following and 7 following) as after_sold
    from (
      select lives.branch_id, calendar.day::date as day, delivered.day is not null as sold
      from (
        select branch_id, min(day) as first,
               case when max(day) >= ${end}::date - ${CLOSED_AFTER}::int then ${end}::date else max(day) end as last
        from (${sold}) sold group by branch_id
      ) lives
      cross join lateral generate_series(first, last, '1 day') as calendar (day)
      left join (${sold}) delivered on delivered.branch_id = lives.branch_id and delivered.day = calendar.day::date
    ) days
    window same_weekday as (
             partition by branch_id, extract(isodow from day) order by day
             rows between 4 preceding and 4 following exclude current row),
           week as (partition by branch_id order by day)
  ) judged`

function windowOf(range: { from: string; to: string }, lastSale: string): Window {
  const end = earlier(addDays(range.to, CLOSED_AFTER), dayOf(lastSale))
  return { from: addDays(range.from, -CLOSED_AFTER), to: addDays(end, 1), end }
}

export type DeliveredQuestion = {
  readonly scope: Scope
  readonly filter: Pick<SalesFilter, 'branch'>
  readonly range: DayRange
  readonly coverage: Coverage
  readonly path: Path
}

/** One branch in the days asked for: how many it delivered, and which are missing (decision 075). */
type DeliveredDays = z.output<typeof row>

/** What came from each branch on the covered days of a range, those with most missing first; no branch has the key ''. */
export async function deliveredDays({
  scope,
  filter,
  range: given,
  coverage,
  path,
}: DeliveredQuestion): Promise<DeliveredDays[]> {
  const { from, to } = coverage
  if (from === null || to === null) return []
  const range = { from: later(given.from, dayOf(from)), to: earlier(given.to, dayOf(to)) }
  if (range.from > range.to) return []
  const window = windowOf(range, to)
  const interval = { from: startOfDay(window.from), to: startOfDay(window.to) }
  const sold = branchDays({ scope, filter, interval, path })
  return ask(
    row,
    sql`
      with sold as materialized (${sold})
      select key, name, delivered, "lastDay", days
      from (
        select branch_id, count(*) filter (where sold and inside) as delivered,
               to_char(max(day) filter (where sold), 'YYYY-MM-DD') as "lastDay",
               coalesce(array_agg(to_char(day, 'YYYY-MM-DD') order by day) filter (where missing and inside), '{}') as days
        from (
          select *, day between ${range.from}::date and ${range.to}::date as inside
          from (${judgedDays(sql`select * from sold`, window.end)}) judged
        ) placed
        group by branch_id
      ) counts
      join (${branchNames(scope.workspaceId)}) named using (branch_id)
      order by array_length(days, 1) desc nulls last, key`,
  )
}
