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

async function repeatIn(scope: Scope, question: RepeatPurchasesQuestion, interval: Interval, path: Path) {
  const [found] = await ask(
    row,
    sql`
      with purchases as materialized (
        select customer_id, day, day - lag(day) over (partition by customer_id order by day) as gap
        from (${customerPurchases({ scope, filter: question, interval, path })}) purchases
      ),
      people as (select customer_id, count(*) as orders from purchases group by customer_id)
      select customers, repeating, gaps, quartiles[1] as "lowerQuartile", quartiles[2] as median,
             quartiles[3] as "upperQuartile", spread, orders
      from (
        select count(*) as customers, count(*) filter (where orders > 1) as repeating,
               array(
                 select count(p.customer_id)::int from generate_series(1, ${MOST_ORDERS}::int) n
                 left join people p on least(p.orders, ${MOST_ORDERS}::int) = n group by n order by n) as orders
        from people
      ) counts,
      (
        select count(gap) as gaps,
               percentile_cont(array[0.25, 0.5, 0.75]) within group (order by gap) as quartiles
        from purchases
      ) middle,
      (
        select array(
          select count(g.gap)::int from generate_series(1, ${starts.length}::int) n
          left join purchases g on width_bucket(g.gap, ${[...starts]}::int[]) = n group by n order by n) as spread
      ) parts`,
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
