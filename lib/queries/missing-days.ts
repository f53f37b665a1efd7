import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { MissingDaysAnswer, MissingDaysQuestion } from '@/lib/contracts/missing-days'
import { addDays, dayOf, earlier, later, startOfDay } from '@/lib/domain/calendar'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { branchDays, branchNames } from './branches/branch-days'
import { echoOf, frameOf } from './frame'
import { counted } from './row'

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
const NAMED = 20

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

/** Which branch-days the data lacks: nothing came from a branch on a day on which it usually sells (decision 075). */
export async function missingDays(
  scope: Scope,
  question: MissingDaysQuestion,
  asked: Asked,
): Promise<MissingDaysAnswer> {
  const frame = await frameOf(scope, question, asked)
  const echo = echoOf(frame, asked.business)
  const { from, to } = frame.coverage
  const nothing = { ...echo, delivered: 0, missing: 0, branches: [], days: [] }
  if (from === null || to === null) return nothing
  const range = { from: later(frame.range.from, dayOf(from)), to: earlier(frame.range.to, dayOf(to)) }
  if (range.from > range.to) return nothing
  const window = windowOf(range, to)
  const interval = { from: startOfDay(window.from), to: startOfDay(window.to) }
  const sold = branchDays({ scope, filter: question, interval, path: asked.path ?? 'auto' })
  const rows = await ask(
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
  const byDay = new Map<string, string[]>()
  for (const { key, days } of rows) for (const day of days) byDay.set(day, [...(byDay.get(day) ?? []), key])
  return {
    ...echo,
    delivered: rows.reduce((sum, { delivered }) => sum + delivered, 0),
    missing: rows.reduce((sum, { days }) => sum + days.length, 0),
    branches: rows
      .filter(({ days }) => days.length > 0)
      .map(({ key, name, days, lastDay }) => ({ key, name, missing: days.length, lastDay })),
    days: [...byDay]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, keys]) => ({ day, missing: keys.length, branches: keys.slice(0, NAMED) })),
  }
}
