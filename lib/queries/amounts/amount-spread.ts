import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { OrderAmountsQuestion } from '@/lib/contracts/order-amounts'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import type { Coverage } from '@/lib/domain/timeframe'
import { amountPercentiles } from '@/lib/domain/view-choices'
import { ask } from '../ask'
import type { Path } from '../asked'
import { isOfAnyOrders } from '../choose-source'
import { allOf } from '../conditions'
import { salesFacts } from '../facts/sales-facts'
import { counted, exact } from '../row'
import { orderRows } from '../rows-under'
import { isOfProducts } from '../sales-filter'
import { amountSlices } from './amount-slices'
import { asked, spreadColumns } from './asked-percentiles'
import { spreadOfSlices } from './spread-of-slices'

const { sql } = Prisma

export type AmountsQuestion = {
  readonly scope: Scope
  readonly filter: OrderAmountsQuestion
  readonly interval: Interval
  readonly coverage: Coverage
  readonly path: Path
}

/** What sums of a month's orders can answer: what they are told apart by is no more than where and by whom. */
function slicesOf({ path, coverage, ...question }: AmountsQuestion): Prisma.Sql | null {
  return path === 'auto' && isOfAnyOrders(question) ? amountSlices(question, coverage) : null
}

/** A select of `amount`: one row per order with a sale. */
function amounts({ scope, filter, interval, path }: AmountsQuestion): Prisma.Sql {
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

/** The n-th of the amounts is the discrete percentile at the middle of its own part. */
const spreadOfOrders = (question: AmountsQuestion): Prisma.Sql => sql`
  with amounts as materialized (${amounts(question)}),
  whole as materialized (
    select count(*) as orders, sum(amount) as total, min(amount) as least, max(amount) as most from amounts
  ),
  asked as (${asked}),
  found as (
    select percentile_disc((
      select array_agg(((rank + 0.5) / nullif(orders, 0))::float8 order by place, rank_of)
      from whole, asked, unnest(array[below, above]) with ordinality as ranks (rank, rank_of)
    )) within group (order by amount) as amounts
    from amounts
  )
  ${spreadColumns({
    least: sql`least`,
    most: sql`most`,
    below: sql`amounts[2 * place - 1]`,
    above: sql`amounts[2 * place]`,
  })}
  from whole, found`

export type AmountSpread = Awaited<ReturnType<typeof amountSpread>>

/** Number, average, extremes and percentiles of the orders' amounts. Percentiles by linear interpolation, exactly. */
export async function amountSpread(question: AmountsQuestion) {
  const slices = slicesOf(question)
  const [found] = await ask(spreadRow, slices ? spreadOfSlices(slices) : spreadOfOrders(question))
  const { orders = 0, average = null, least = null, most = null, amounts: cuts = null } = found ?? {}
  const percentiles = amountPercentiles.flatMap((percent, index) => {
    const amount = cuts?.[index]
    return amount === undefined ? [] : [{ percent, amount }]
  })
  return { orders, average, least, most, percentiles }
}

const binRow = z.object({ bin: counted, orders: counted })

/** A class that lies in one bin counts as a whole, of others each amount. */
const binsOfSlices = (slices: Prisma.Sql, binOf: (amount: Prisma.Sql) => Prisma.Sql): Prisma.Sql => sql`
  with classes as materialized (
    select class, orders, ${binOf(sql`least`)} as first, ${binOf(sql`most`)} as last
    from (
      select class, sum(orders) as orders, min(least) as least, max(most) as most from (${slices}) slices group by class
    ) classes
  )
  select bin, sum(number)::bigint as orders
  from (
    select first as bin, orders as number from classes where first = last
    union all
    select ${binOf(sql`amount`)}, weight
    from (
      select * from (${slices}) slices where class = any(array(select class from classes where first <> last))
    ) slices, unnest(amounts) as amount
  ) parts
  group by bin having sum(number) > 0`

/** Orders per bin of a width, from 0; −1 is all below nothing, `bins` all from the cut on. */
export async function amountBins(question: AmountsQuestion, width: string, bins: number): Promise<Map<number, number>> {
  const binOf = (amount: Prisma.Sql): Prisma.Sql =>
    sql`greatest(-1, least(${bins}::int, floor(${amount} / ${width}::numeric)))::int`
  const slices = slicesOf(question)
  const rows = await ask(
    binRow,
    slices
      ? binsOfSlices(slices, binOf)
      : sql`select ${binOf(sql`amount`)} as bin, count(*) as orders from (${amounts(question)}) amounts group by 1`,
  )
  return new Map(rows.map(({ bin, orders }) => [bin, orders]))
}
