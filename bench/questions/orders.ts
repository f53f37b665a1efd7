import { highestOrdersQuery } from '@/lib/contracts/highest-orders'
import { orderAmountsQuery } from '@/lib/contracts/order-amounts'
import { orderSearchQuery } from '@/lib/contracts/order-search'
import { reversedOrdersQuery } from '@/lib/contracts/reversed-orders'
import { amountPercentiles } from '@/lib/domain/view-choices'
import { highestOrders } from '@/lib/queries/highest-orders'
import { orderAmounts } from '@/lib/queries/order-amounts'
import { orderSearch } from '@/lib/queries/order-search'
import { reversedOrders } from '@/lib/queries/reversed-orders'
import { type BenchQuestion, benchQuestion, counted, type Echo, net, wholeOrders, within } from './bench-question'

const whole = { range: 'all' }

type Amounts = Awaited<ReturnType<typeof orderAmounts>>

/** Number, extremes, percentiles, and what lies in each bar of the answer. */
const amountsSql = ({ range, bins }: Amounts) => `
  with o as (select order_key, sum(amount - discount) as amount
             from line where kind = 'sale' and ${within('ordered_at', range)} group by 1)
  select count(*), min(amount), max(amount),
         ${amountPercentiles.map((percent) => `round(quantile_cont(amount, ${percent / 100}), 4)`).join(', ')},
         ${bins.map(({ from, to }) => `count(*) filter (amount >= ${from} and ${to === null ? 'true' : `amount < ${to}`})`).join(', ')}
  from o`

const amountsFound = ({ orders, least, most, percentiles, bins }: Amounts) => [
  [orders, least, most, ...percentiles.map(({ amount }) => amount), ...bins.map((bin) => bin.orders)],
]

const highestSql =
  (unit: 'day' | 'month', most: number) =>
  ({ range }: Echo) =>
    `
  with o as (select order_key, min(ordered_at) as placed, sum(amount - discount) as amount
             from line where kind = 'sale' and ${within('ordered_at', range)} group by 1)
  select cast(cast(date_trunc('${unit}', placed) as date) as varchar) as bucket, order_key from o
  qualify row_number() over (partition by date_trunc('${unit}', placed) order by amount desc, order_key) <= ${most}
  order by date_trunc('${unit}', placed) desc limit 25`

const foundSql =
  (where: string) =>
  ({ range }: Echo) =>
    `
  select count(distinct order_key), coalesce(${net}, 0) from line
  where ${counted} and ${within('ordered_at', range)} and ${where}`

/** Orders that a later one of the same customer takes back whole within a day. */
const reversedSql = ({ range }: Echo) => `
  with o as (${wholeOrders})
  select count(*), sum(s.amount) from o s
  where s.sale and ${within('s.placed', range)} and exists (
    select 1 from o r where not r.mixed and r.customer_id = s.customer_id and r.says = s.says
    and r.placed >= s.placed and r.placed <= s.placed + interval 24 hour)`

export const orderQuestions: readonly BenchQuestion[] = [
  benchQuestion({
    name: 'order-amounts, all',
    from: 'rollups',
    ask: (scope, asked) => orderAmounts(scope, orderAmountsQuery.parse(whole), asked),
    duck: {
      sql: amountsSql,
      ours: amountsFound,
    },
  }),
  benchQuestion({
    name: 'highest-orders, all, of each month',
    from: 'rollups',
    ask: (scope, asked) => highestOrders(scope, highestOrdersQuery.parse(whole), asked),
    duck: {
      sql: highestSql('month', 1),
      ours: ({ rows }) => rows.map(({ bucket, order }) => [bucket.from.slice(0, 10), order.orderKey]),
    },
  }),
  benchQuestion({
    name: 'highest-orders, all, of each day',
    from: 'rollups',
    ask: (scope, asked) => highestOrders(scope, highestOrdersQuery.parse({ ...whole, grain: 'day' }), asked),
    duck: {
      sql: highestSql('day', 1),
      ours: ({ rows }) => rows.map(({ bucket, order }) => [bucket.from.slice(0, 10), order.orderKey]),
    },
  }),
  benchQuestion({
    name: 'order-search, 28 days, newest',
    from: 'lines',
    ask: (scope, asked) => orderSearch(scope, orderSearchQuery.parse({ range: 'last-28-days' }), asked),
    duck: { sql: foundSql('true'), ours: ({ total, net: sum }) => [[total, sum]] },
  }),
  benchQuestion({
    name: 'order-search, all, largest',
    from: 'lines',
    ask: (scope, asked) => orderSearch(scope, orderSearchQuery.parse({ ...whole, sort: 'net' }), asked),
    duck: { sql: foundSql('true'), ours: ({ total, net: sum }) => [[total, sum]] },
  }),
  benchQuestion({
    name: 'order-search, all, of one customer',
    from: 'lines',
    ask: (scope, asked) => orderSearch(scope, orderSearchQuery.parse({ ...whole, search: '12007' }), asked),
    duck: {
      sql: foundSql(`customer_id = (select id from customer where key = '12007')`),
      ours: ({ total, net: sum }) => [[total, sum]],
    },
  }),
  benchQuestion({
    name: 'order-search, all, with one product',
    from: 'lines',
    ask: (scope, asked) => orderSearch(scope, orderSearchQuery.parse({ ...whole, search: '20007' }), asked),
    duck: {
      sql: foundSql(
        `order_key in (select order_key from line where product_id = (select id from product where sku = '20007'))`,
      ),
      ours: ({ total, net: sum }) => [[total, sum]],
    },
  }),
  benchQuestion({
    name: 'reversed-orders, all',
    from: 'lines',
    ask: (scope, asked) => reversedOrders(scope, reversedOrdersQuery.parse(whole), asked),
    duck: { sql: reversedSql, ours: ({ total, gross }) => [[total, gross]] },
  }),
]
