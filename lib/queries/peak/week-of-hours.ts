import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { PeakHoursQuestion } from '@/lib/contracts/peak-hours'
import type { Interval } from '@/lib/domain/interval'
import { noSums, type Sums } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from '../ask'
import type { Path } from '../asked'
import { chooseSalesSource } from '../choose-source'
import { salesFacts } from '../facts/sales-facts'
import { asText, resummed, summed } from '../facts/sums-of'
import { rankedBy } from '../ranking-groups'
import { counted, exact, sumsColumns } from '../row'

const { sql } = Prisma

const row = z.object({ weekday: counted, hour: counted, days: counted, median: exact.nullable(), ...sumsColumns })

export type WeekOfHours = {
  /** Days of a weekday with a sale. */
  readonly daysOf: (weekday: number) => number
  /** `median`: over those days, of the question's metric; an hour without sales counts as 0. */
  readonly at: (weekday: number, hour: number) => { readonly sums: Sums; readonly median: string | null }
}

/** The middle of a sorted array, exactly; of the middle two, what lies between them. */
const middle = (sorted: Prisma.Sql): Prisma.Sql =>
  sql`(${sorted}[(cardinality(${sorted}) + 1) / 2] + ${sorted}[cardinality(${sorted}) / 2 + 1]) / 2`

/** Sales of an interval by weekday and hour, with the days they are spread over. */
export async function weekOfHours(
  scope: Scope,
  question: PeakHoursQuestion,
  interval: Interval,
  path: Path,
): Promise<WeekOfHours> {
  const asking = { scope, filter: question, by: 'nothing' } as const
  const source = chooseSalesSource({ ...asking, countsOrders: true, wholeDays: false, path })
  const rows = await ask(
    row,
    sql`
      with day_hour as (
        select at::date as day, extract(hour from at)::int as hour, ${summed}
        from (${salesFacts(source, { ...asking, interval, timeMatters: 'exactly' })}) facts
        group by 1, 2
      ),
      hour_of_day as materialized (
        select *, extract(isodow from day)::int as weekday, sum(orders) over (partition by day) > 0 as sells
        from day_hour
      ),
      weekday as (
        select weekday, (count(distinct day) filter (where sells))::int as days from hour_of_day group by weekday
      ),
      cell as (
        select weekday, hour, ${resummed},
               coalesce(array_agg(coalesce(${rankedBy[question.metric]}, 0)::numeric) filter (where sells), '{}') as sold
        from hour_of_day group by weekday, hour
      )
      select weekday, hour, days, trim_scale(${middle(sql`sorted`)})::text as median, ${asText}
      from cell join weekday using (weekday)
      cross join lateral (
        select array_agg(amount order by amount) as sorted
        from unnest(sold || array_fill(0::numeric, array[days - cardinality(sold)])) amount
      ) amounts`,
  )
  const days = new Map(rows.map((found) => [found.weekday, found.days]))
  const cells = new Map(
    rows.map(({ weekday, hour, median, days: _, ...sums }) => [`${weekday} ${hour}`, { sums, median }]),
  )
  return {
    daysOf: (weekday) => days.get(weekday) ?? 0,
    at: (weekday, hour) => cells.get(`${weekday} ${hour}`) ?? { sums: noSums, median: days.get(weekday) ? '0' : null },
  }
}
