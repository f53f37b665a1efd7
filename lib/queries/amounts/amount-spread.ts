import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { OrderAmountsQuestion } from '@/lib/contracts/order-amounts'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { amountPercentiles } from '@/lib/domain/view-choices'
import { ask } from '../ask'
import type { Path } from '../asked'
import { allOf } from '../conditions'
import { salesFacts } from '../facts/sales-facts'
import { counted, exact } from '../row'
import { orderRows } from '../rows-under'
import { isOfProducts } from '../sales-filter'

const { sql } = Prisma

export type AmountsQuestion = {
  readonly scope: Scope
  readonly filter: OrderAmountsQuestion
  readonly interval: Interval
  readonly path: Path
}

/** A select of `amount`: one row per order with a sale. Rollups know no single orders. */
export function amounts({ scope, filter, interval, path }: AmountsQuestion): Prisma.Sql {
  if (path === 'auto' && !isOfProducts(filter)) {
    const conditions = allOf([...orderRows({ scope, filter, interval }), sql`o.sale_lines > 0`])
    return sql`select o.gross - o.discount as amount from orders o where ${conditions}`
  }
  const facts = salesFacts('lines', { scope, filter, interval, by: 'nothing', timeMatters: 'no' })
  return sql`select gross - discount as amount from (${facts}) facts where orders > 0`
}

const spreadRow = z.object({
  orders: counted,
  average: exact.nullable(),
  least: exact.nullable(),
  most: exact.nullable(),
  amounts: z.array(exact).nullable(),
})

export type AmountSpread = Awaited<ReturnType<typeof amountSpread>>

/** Number, average, extremes and percentiles of the orders' amounts. Percentiles by linear interpolation, exactly. */
export async function amountSpread(question: AmountsQuestion) {
  const at = sql`(percent / 100 * (orders - 1))`
  // The n-th of the amounts is the discrete percentile at the middle of its own part.
  const [found] = await ask(
    spreadRow,
    sql`
      with amounts as materialized (${amounts(question)}),
      whole as materialized (
        select count(*) as orders, sum(amount) as total, min(amount) as least, max(amount) as most from amounts
      ),
      asked as (
        select ${at} - floor(${at}) as part, place, floor(${at}) as below, ceil(${at}) as above
        from whole, unnest(${[...amountPercentiles]}::numeric[]) with ordinality as percents (percent, place)
      ),
      found as (
        select percentile_disc((
          select array_agg(((rank + 0.5) / nullif(orders, 0))::float8 order by place, rank_of)
          from whole, asked, unnest(array[below, above]) with ordinality as ranks (rank, rank_of)
        )) within group (order by amount) as amounts
        from amounts
      )
      select orders, trim_scale(round(total / nullif(orders, 0), 4))::text as average, least::text as least,
             most::text as most,
             case when orders > 0 then array(
               select trim_scale(round(amounts[2 * place - 1] + part * (amounts[2 * place] - amounts[2 * place - 1]), 4))::text
               from asked order by place
             ) end as amounts
      from whole, found`,
  )
  const { orders = 0, average = null, least = null, most = null, amounts: cuts = null } = found ?? {}
  const percentiles = amountPercentiles.flatMap((percent, index) => {
    const amount = cuts?.[index]
    return amount === undefined ? [] : [{ percent, amount }]
  })
  return { orders, average, least, most, percentiles }
}

const binRow = z.object({ bin: counted, orders: counted })

/** Orders per bin of a width, from 0; −1 is all below nothing, `bins` all from the cut on. */
export async function amountBins(question: AmountsQuestion, width: string, bins: number): Promise<Map<number, number>> {
  const rows = await ask(
    binRow,
    sql`
      select greatest(-1, least(${bins}::int, floor(amount / ${width}::numeric)))::int as bin, count(*) as orders
      from (${amounts(question)}) amounts group by 1`,
  )
  return new Map(rows.map(({ bin, orders }) => [bin, orders]))
}
