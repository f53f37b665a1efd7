import { boughtTogetherQuery } from '@/lib/contracts/bought-together'
import { likeForLikeQuery } from '@/lib/contracts/like-for-like'
import { missingDaysQuery } from '@/lib/contracts/missing-days'
import { productPricesQuery } from '@/lib/contracts/product-prices'
import { productRankingQuery } from '@/lib/contracts/product-ranking'
import { reversedOrdersQuery } from '@/lib/contracts/reversed-orders'
import { whatChangedQuery } from '@/lib/contracts/what-changed'
import { boughtTogether } from '@/lib/queries/bought-together'
import { likeForLike } from '@/lib/queries/like-for-like'
import { missingDays } from '@/lib/queries/missing-days'
import { productPrices } from '@/lib/queries/product-prices'
import { productRanking } from '@/lib/queries/product-ranking'
import { reversedOrders } from '@/lib/queries/reversed-orders'
import { whatChanged } from '@/lib/queries/what-changed'
import { type BenchQuestion, benchQuestion, counted, type Echo, net, within } from './bench-question'

const whole = { range: 'all' }
const recent = { range: 'last-28-days', compare: 'previous-period' } as const

/** The first ten products of the range with orders, units and what they sold before. */
const productsSql = ({ range, comparison }: Echo) => `
  with now as (
    select product_id, ${net} as net, count(distinct order_key) filter (kind = 'sale') as orders,
           sum(quantity) filter (kind = 'sale') as units
    from line where ${counted} and ${within('ordered_at', range)} group by 1
  ), before as (
    select product_id, ${net} as net
    from line where ${counted} and ${comparison ? within('ordered_at', comparison) : 'false'} group by 1
  )
  select sku, now.net, now.orders, now.units, coalesce(before.net, 0)
  from now join product on id = product_id left join before using (product_id)
  where product.kind = 'product' order by now.net desc, sku limit 10`

const countriesSql = ({ range }: Echo) => `
  select coalesce(country, ''), ${net}, count(distinct line.order_key) filter (kind = 'sale')
  from line join orders using (order_key) where ${counted} and ${within('line.ordered_at', range)} group by 1`

/** Units and orders at each price, the ten with most units. */
const pricesSql = ({ range }: Echo) => `
  select unit_price, sum(quantity), count(distinct order_key) from line
  where kind = 'sale' and ${within('ordered_at', range)} and product_id = (select id from product where sku = '20007')
  group by 1`

const togetherSql = ({ range }: Echo) => `
  with l as (select distinct order_key, product_id from line where kind = 'sale' and ${within('ordered_at', range)}),
  one as (select order_key from l where product_id = (select id from product where sku = '20007'))
  select sku, count(*) from l join one using (order_key) join product on id = l.product_id
  where sku <> '20007' group by 1`

export const groupQuestions: readonly BenchQuestion[] = [
  benchQuestion({
    name: 'product-ranking, 28 days, compared, sparklines',
    from: 'rollups',
    ask: (scope, asked) => productRanking(scope, productRankingQuery.parse({ ...recent, sparkline: 'true' }), asked),
    duck: {
      sql: productsSql,
      ours: ({ rows }) =>
        rows.map(({ key, value, values, comparison }) => [
          key,
          value,
          values.orders ?? null,
          values.units ?? null,
          comparison ?? 0,
        ]),
    },
  }),
  benchQuestion({
    name: 'product-ranking, all',
    from: 'rollups',
    ask: (scope, asked) => productRanking(scope, productRankingQuery.parse(whole), asked),
    duck: {
      sql: productsSql,
      ours: ({ rows }) =>
        rows.map(({ key, value, values }) => [key, value, values.orders ?? null, values.units ?? null, 0]),
    },
  }),
  benchQuestion({
    name: 'product-ranking by country, all',
    from: 'rollups',
    ask: (scope, asked) =>
      productRanking(
        scope,
        productRankingQuery.parse({ ...whole, by: 'country', kinds: ['product', 'service', 'adjustment'] }),
        asked,
      ),
    duck: {
      sql: countriesSql,
      ours: ({ rows }) => rows.map(({ key, value, values }) => [key, value, values.orders ?? null]),
    },
  }),
  benchQuestion({
    name: 'product-ranking by customer, 28 days',
    from: 'rollups',
    ask: (scope, asked) => productRanking(scope, productRankingQuery.parse({ ...recent, by: 'customer' }), asked),
  }),
  benchQuestion({
    name: 'product-prices, one product, all',
    from: 'lines',
    ask: (scope, asked) => productPrices(scope, productPricesQuery.parse({ ...whole, sku: '20007', size: 100 }), asked),
    duck: { sql: pricesSql, ours: ({ rows }) => rows.map(({ price, units, orders }) => [price, units, orders]) },
  }),
  benchQuestion({
    name: 'bought-together, one product, all',
    from: 'lines',
    ask: (scope, asked) => boughtTogether(scope, boughtTogetherQuery.parse({ ...whole, sku: '20007' }), asked),
    duck: {
      sql: (echo) => `${togetherSql(echo)} order by 2 desc, 1 limit 10`,
      ours: ({ rows }) => rows.map(({ sku, together }) => [sku, together]),
    },
  }),
  benchQuestion({
    name: 'what-changed, 28 days against the 28 before',
    from: 'lines',
    ask: (scope, asked) => whatChanged(scope, whatChangedQuery.parse(recent), asked),
    duck: {
      sql: ({ range, comparison }) => `
        select ${net} filter (${within('ordered_at', range)}),
               ${net} filter (${comparison ? within('ordered_at', comparison) : 'false'}) from line where ${counted}`,
      ours: ({ total, comparisonTotal }) => [[total, comparisonTotal]],
    },
  }),
  benchQuestion({
    name: 'like-for-like, 28 days',
    from: 'rollups',
    ask: (scope, asked) => likeForLike(scope, likeForLikeQuery.parse(recent), asked),
  }),
  benchQuestion({
    name: 'missing-days, all',
    from: 'rollups',
    ask: (scope, asked) => missingDays(scope, missingDaysQuery.parse(whole), asked),
  }),
  benchQuestion({
    name: 'reversed-orders, all',
    from: 'lines',
    ask: (scope, asked) => reversedOrders(scope, reversedOrdersQuery.parse(whole), asked),
  }),
]
