import { changedCustomersQuery } from '@/lib/contracts/changed-customers'
import { productRankingQuery } from '@/lib/contracts/product-ranking'
import { repeatPurchasesQuery } from '@/lib/contracts/repeat-purchases'
import { whatChangedQuery } from '@/lib/contracts/what-changed'
import { changedCustomers } from '@/lib/queries/changed-customers'
import { productRanking } from '@/lib/queries/product-ranking'
import { repeatPurchases } from '@/lib/queries/repeat-purchases'
import { whatChanged } from '@/lib/queries/what-changed'
import {
  type BenchQuestion,
  benchQuestion,
  counted,
  type Echo,
  firstSales,
  net,
  ofProducts,
  within,
} from './bench-question'

const whole = { range: 'all' }
const recent = { range: 'last-28-days', compare: 'previous-period' } as const

/** The first ten customers by products proper, with what they bought before. */
const customersSql = ({ range, comparison }: Echo) => `
  with now as (
    select customer_id, ${net} as net, count(distinct order_key) filter (kind = 'sale') as orders
    from line where ${counted} and ${ofProducts} and ${within('ordered_at', range)} group by 1
  ), before as (
    select customer_id, ${net} as net
    from line where ${counted} and ${ofProducts} and ${comparison ? within('ordered_at', comparison) : 'false'} group by 1
  )
  select key, now.net, now.orders, coalesce(before.net, 0)
  from now join customer on id = now.customer_id left join before using (customer_id)
  order by now.net desc, key limit 10`

const repeatSql = ({ range }: Echo) => `
  with o as (
    select customer_id, order_key, cast(min(ordered_at) as date) as day
    from line where kind = 'sale' and customer_id is not null and ${within('ordered_at', range)} group by 1, 2
  ), gaps as (select day - lag(day) over (partition by customer_id order by day) as gap from o),
  people as (select customer_id, count(*) as orders from o group by 1)
  select (select count(*) from people), (select count(*) from people where orders > 1),
         (select count(gap) from gaps), (select quantile_cont(gap, 0.25) from gaps),
         (select quantile_cont(gap, 0.5) from gaps), (select quantile_cont(gap, 0.75) from gaps)`

/** Each customer's class and both sums, as a common table `classed`. */
const classed = ({ range, comparison }: Echo) => {
  const before = comparison ? within('ordered_at', comparison) : 'false'
  return `${firstSales}, sums as (
    select customer_id, coalesce(${net} filter (${within('ordered_at', range)}), 0) as value,
           coalesce(${net} filter (${before}), 0) as comparison,
           count(*) filter (kind = 'sale' and ${within('ordered_at', range)}) as now,
           count(*) filter (kind = 'sale' and ${before}) as before
    from line where ${counted} and customer_id is not null and ((${within('ordered_at', range)}) or (${before})) group by 1
  ), classed as (
    select sums.*, case when now > 0 and ${within('first_at', range)} then 'new' when now > 0 and before > 0 then 'kept'
                        when now > 0 then 'back' when before > 0 then 'lost' else 'refunded' end as class
    from sums left join first_sale using (customer_id))`
}

const rankedCustomers = ({ rows }: Awaited<ReturnType<typeof productRanking>>) =>
  rows.map(({ key, value, values, comparison }) => [key, value, values.orders ?? null, comparison ?? 0])

type Repeats = Awaited<ReturnType<typeof repeatPurchases>>

const repeats = ({ customers, repeating, gaps, lowerQuartile, median, upperQuartile }: Repeats) => [
  [customers, repeating, gaps, lowerQuartile, median, upperQuartile],
]

const classesSql = (echo: Parameters<typeof classed>[0]) =>
  `with ${classed(echo)} select class, count(*), sum(value), sum(comparison) from classed group by 1`

const classesOfCustomers = ({ customers }: Awaited<ReturnType<typeof whatChanged>>) =>
  customers
    .filter(({ class: name }) => name !== 'guest')
    .map((one) => [one.class, one.customers, one.value, one.comparison])

export const peopleQuestions: readonly BenchQuestion[] = [
  benchQuestion({
    name: 'product-ranking by customer, 28 days, compared',
    from: 'rollups',
    ask: (scope, asked) => productRanking(scope, productRankingQuery.parse({ ...recent, by: 'customer' }), asked),
    duck: { sql: customersSql, ours: rankedCustomers },
  }),
  benchQuestion({
    name: 'product-ranking by customer, all',
    from: 'rollups',
    ask: (scope, asked) => productRanking(scope, productRankingQuery.parse({ ...whole, by: 'customer' }), asked),
    duck: { sql: customersSql, ours: rankedCustomers },
  }),
  benchQuestion({
    name: 'repeat-purchases, all',
    from: 'lines',
    ask: (scope, asked) => repeatPurchases(scope, repeatPurchasesQuery.parse(whole), asked),
    duck: { sql: repeatSql, ours: repeats },
  }),
  benchQuestion({
    name: 'repeat-purchases, 91 days, compared',
    from: 'lines',
    ask: (scope, asked) =>
      repeatPurchases(scope, repeatPurchasesQuery.parse({ range: 'last-91-days', compare: 'previous-period' }), asked),
    duck: { sql: repeatSql, ours: repeats },
  }),
  benchQuestion({
    name: 'what-changed, 28 days against the 28 before',
    from: 'lines',
    ask: (scope, asked) => whatChanged(scope, whatChangedQuery.parse(recent), asked),
    duck: { sql: classesSql, ours: classesOfCustomers },
  }),
  benchQuestion({
    name: 'what-changed, last 12 months against the 12 before',
    from: 'lines',
    ask: (scope, asked) =>
      whatChanged(scope, whatChangedQuery.parse({ range: 'last-12-months', compare: 'previous-year' }), asked),
    duck: { sql: classesSql, ours: classesOfCustomers },
  }),
  benchQuestion({
    name: 'changed-customers, kept, 28 days',
    from: 'lines',
    ask: (scope, asked) => changedCustomers(scope, changedCustomersQuery.parse({ ...recent, class: 'kept' }), asked),
    duck: {
      sql: (echo) => `with ${classed(echo)}
        select key, value, comparison from classed join customer on id = customer_id where class = 'kept'
        order by abs(value - comparison) desc, key limit 10`,
      ours: ({ rows }) => rows.map(({ customer, value, comparison }) => [customer, value, comparison]),
    },
  }),
]
