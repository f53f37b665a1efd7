import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { RepeatPurchasesAnswer, RepeatPurchasesQuestion } from '@/lib/contracts/repeat-purchases'
import type { Interval } from '@/lib/domain/interval'
import { shareOf } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked, Path } from './asked'
import { echoOf, frameOf } from './frame'
import { customerPurchases } from './people/customer-purchases'
import { counted } from './row'

const { sql } = Prisma

const row = z.object({
  customers: counted,
  repeating: counted,
  gaps: counted,
  lowerQuartile: z.number().nullable(),
  median: z.number().nullable(),
  upperQuartile: z.number().nullable(),
  /** How many gaps lie in each part of the spread, how many customers had so many orders. */
  spread: z.array(counted),
  orders: z.array(counted),
})

type Repeat = Omit<z.output<typeof row>, 'spread' | 'orders'>

/** First days of the parts: the same day, the same week, then longer and longer. */
const starts = [0, 1, 8, 15, 22, 31, 61, 91, 181, 366] as const
const MOST_ORDERS = 10

/** The point of so large a share of the gaps by linear interpolation, from how many are up to each. */
function quartile(share: number): Prisma.Sql {
  const place = sql`(${share}::float8 * (gaps - 1))`
  const at = (index: Prisma.Sql) => sql`(select min(gap) from gaps where upto > ${index})`
  return sql`${at(sql`floor(${place})`)} + (${place} - floor(${place})) * (${at(sql`ceil(${place})`)} - ${at(sql`floor(${place})`)})`
}

async function repeatIn(scope: Scope, question: RepeatPurchasesQuestion, interval: Interval, path: Path) {
  const [found] = await ask(
    row,
    sql`
      with purchases as materialized (
        select customer_id, day - lag(day) over (partition by customer_id order by day) as gap
        from (${customerPurchases({ scope, filter: question, interval, path })}) purchases
      ),
      people as materialized (
        select orders, count(*) as customers
        from (select count(*) as orders from purchases group by customer_id) customers group by orders
      ),
      gaps as materialized (
        select gap, number, sum(number) over (order by gap) as upto
        from (select gap, count(*) as number from purchases where gap is not null group by gap) counted
      ),
      whole as (select coalesce(sum(number), 0)::bigint as gaps from gaps)
      select (select coalesce(sum(customers), 0)::bigint from people) as customers,
             (select coalesce(sum(customers), 0)::bigint from people where orders > 1) as repeating, gaps,
             ${quartile(0.25)} as "lowerQuartile", ${quartile(0.5)} as median, ${quartile(0.75)} as "upperQuartile",
             array(
               select coalesce(sum(g.number), 0)::int from generate_series(1, ${starts.length}::int) n
               left join gaps g on width_bucket(g.gap, ${[...starts]}::int[]) = n group by n order by n) as spread,
             array(
               select coalesce(sum(p.customers), 0)::int from generate_series(1, ${MOST_ORDERS}::int) n
               left join people p on least(p.orders, ${MOST_ORDERS}::int) = n group by n order by n) as orders
      from whole`,
  )
  return (
    found ?? {
      customers: 0,
      repeating: 0,
      gaps: 0,
      lowerQuartile: null,
      median: null,
      upperQuartile: null,
      spread: [],
      orders: [],
    }
  )
}

const toRepeat = ({ customers, repeating, gaps, lowerQuartile, median, upperQuartile }: Repeat) => ({
  customers,
  repeating,
  rate: shareOf(String(repeating), String(customers)),
  gaps,
  lowerQuartile,
  median,
  upperQuartile,
})

/** How many customers come again, after how long, and how often. */
export async function repeatPurchases(
  scope: Scope,
  question: RepeatPurchasesQuestion,
  asked: Asked,
): Promise<RepeatPurchasesAnswer> {
  const frame = await frameOf(scope, question, asked)
  const path = asked.path ?? 'auto'
  const [now, before] = await Promise.all([
    repeatIn(scope, question, frame.interval, path),
    frame.comparison ? repeatIn(scope, question, frame.comparison, path) : null,
  ])
  return {
    ...echoOf(frame, asked.business),
    ...toRepeat(now),
    before: before && toRepeat(before),
    spread: starts.map((from, index) => {
      const next = starts[index + 1]
      return { from, to: next === undefined ? null : next - 1, gaps: now.spread[index] ?? 0 }
    }),
    orders: now.orders.map((customers, index) => ({
      orders: index + 1,
      andMore: index + 1 === MOST_ORDERS,
      customers,
    })),
  }
}
