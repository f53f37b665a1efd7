import { boughtTogetherQuery } from '@/lib/contracts/bought-together'
import { categoryTreeQuery } from '@/lib/contracts/category-tree'
import { likeForLikeQuery } from '@/lib/contracts/like-for-like'
import { missingDaysQuery } from '@/lib/contracts/missing-days'
import { paretoQuery } from '@/lib/contracts/pareto'
import { productPricesQuery } from '@/lib/contracts/product-prices'
import { productRankingQuery } from '@/lib/contracts/product-ranking'
import { weeksRankingQuery } from '@/lib/contracts/weeks-ranking'
import { winnersQuery } from '@/lib/contracts/winners'
import { boughtTogether } from '@/lib/queries/bought-together'
import { categoryTree } from '@/lib/queries/category-tree'
import { likeForLike } from '@/lib/queries/like-for-like'
import { missingDays } from '@/lib/queries/missing-days'
import { pareto } from '@/lib/queries/pareto'
import { productPrices } from '@/lib/queries/product-prices'
import { productRanking } from '@/lib/queries/product-ranking'
import { weeksRanking } from '@/lib/queries/weeks-ranking'
import { winners } from '@/lib/queries/winners'
import { type BenchQuestion, benchQuestion, counted, type Echo, net, ofProducts, within } from './bench-question'

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

const rankedProducts = ({ rows }: Awaited<ReturnType<typeof productRanking>>) =>
  rows.map(({ key, value, values, comparison }) => [
    key,
    value,
    values.orders ?? null,
    values.units ?? null,
    comparison ?? 0,
  ])

const countriesSql =
  (where: string) =>
  ({ range }: Echo) =>
    `
  select coalesce(country, ''), ${net}, count(distinct line.order_key) filter (kind = 'sale')
  from line join orders using (order_key)
  where ${counted} and ${where} and ${within('line.ordered_at', range)} group by 1`

/** Units and orders at each price, the ten with most units. */
const pricesSql = ({ range }: Echo) => `
  select unit_price, sum(quantity), count(distinct order_key) from line
  where kind = 'sale' and ${within('ordered_at', range)} and product_id = (select id from product where sku = '20007')
  group by 1`

const togetherSql = ({ range }: Echo) => `
  with l as (select distinct order_key, product_id from line where kind = 'sale' and ${within('ordered_at', range)}),
  one as (select order_key from l where product_id = (select id from product where sku = '20007'))
  select sku, count(*) from l join one using (order_key) join product on id = l.product_id
  where sku <> '20007' and product.kind = 'product' group by 1`

const paretoSql = ({ range }: Echo) => `
  with p as (select product_id, ${net} as value from line
             where ${counted} and ${ofProducts} and ${within('ordered_at', range)} group by 1),
  r as (select value, sum(value) over (order by value desc, product_id) as upto, sum(value) over () as total
        from p where value > 0),
  c as (select case when upto - value < total * 0.8 then 'A' when upto - value < total * 0.95 then 'B' else 'C' end as class,
               value from r)
  select class, count(*), sum(value) from c group by 1`

const winnersSql =
  (unit: 'day' | 'month') =>
  ({ range }: Echo) =>
    `
  with p as (select date_trunc('${unit}', ordered_at) as bucket, product_id, ${net} as value from line
             where ${counted} and ${ofProducts} and ${within('ordered_at', range)} group by 1, 2)
  select cast(cast(bucket as date) as varchar), sku, value from p join product on id = product_id
  qualify row_number() over (partition by bucket order by value desc, sku) = 1 order by bucket desc limit 12`

const weeksSql = ({ windows }: { windows: readonly { weeks: string; range: { from: string; to: string } }[] }) => `
  select sku, ${windows.map(({ range }) => `coalesce(${net} filter (${within('ordered_at', range)}), 0)`).join(', ')}
  from line join (select id, sku from product where product.kind = 'product') on id = product_id where ${counted}
  group by 1 order by 2 desc, 1 limit 10`

/** Days with a sale in both periods, and what they sold. */
const likeSql = ({ range, comparison }: Echo) => `
  with d as (select cast(ordered_at as date) as day, ${net} as value, count(*) filter (kind = 'sale') as sales
             from line where ${counted} group by 1)
  select count(*), sum(n.value), sum(b.value) from d n join d b
  on n.day - date '${range.from}' = b.day - date '${comparison?.from ?? range.from}'
  where n.sales > 0 and b.sales > 0 and n.day between date '${range.from}' and date '${range.to}'
  and b.day <= date '${comparison?.to ?? range.to}'`

const deliveredSql = ({ range }: Echo) => `
  select count(distinct cast(ordered_at as date)) from line where kind = 'sale' and ${within('ordered_at', range)}`

const firstOfBuckets = ({ buckets }: Awaited<ReturnType<typeof winners>>) =>
  buckets.flatMap(({ from, rows }) => rows.map(({ key, value }) => [from.slice(0, 10), key, value]))

export const groupQuestions: readonly BenchQuestion[] = [
  benchQuestion({
    name: 'product-ranking, 28 days, compared, sparklines',
    from: 'rollups',
    ask: (scope, asked) => productRanking(scope, productRankingQuery.parse({ ...recent, sparkline: 'true' }), asked),
    duck: { sql: productsSql, ours: rankedProducts },
  }),
  benchQuestion({
    name: 'product-ranking, all',
    from: 'rollups',
    ask: (scope, asked) => productRanking(scope, productRankingQuery.parse(whole), asked),
    duck: { sql: productsSql, ours: rankedProducts },
  }),
  benchQuestion({
    name: 'product-ranking, 12 months, compared, sparklines',
    from: 'rollups',
    ask: (scope, asked) =>
      productRanking(
        scope,
        productRankingQuery.parse({ range: 'last-12-months', compare: 'previous-year', sparkline: 'true' }),
        asked,
      ),
    duck: { sql: productsSql, ours: rankedProducts },
  }),
  benchQuestion({
    name: 'product-ranking by country, all, every kind',
    from: 'rollups',
    ask: (scope, asked) =>
      productRanking(
        scope,
        productRankingQuery.parse({ ...whole, by: 'country', kinds: ['product', 'service', 'adjustment'] }),
        asked,
      ),
    duck: {
      sql: countriesSql('true'),
      ours: ({ rows }) => rows.map(({ key, value, values }) => [key, value, values.orders ?? null]),
    },
  }),
  benchQuestion({
    name: 'product-ranking by country, all',
    from: 'rollups',
    ask: (scope, asked) => productRanking(scope, productRankingQuery.parse({ ...whole, by: 'country' }), asked),
    duck: {
      sql: countriesSql(ofProducts),
      ours: ({ rows }) => rows.map(({ key, value, values }) => [key, value, values.orders ?? null]),
    },
  }),
  benchQuestion({
    name: 'weeks-ranking',
    from: 'rollups',
    ask: (scope, asked) => weeksRanking(scope, weeksRankingQuery.parse({}), asked),
    duck: {
      sql: (answer) => weeksSql(answer),
      ours: ({ rows }) => rows.map(({ key, windows }) => [key, ...windows.map((w) => w.value)]),
    },
  }),
  benchQuestion({
    name: 'winners, all, of each month',
    from: 'rollups',
    ask: (scope, asked) => winners(scope, winnersQuery.parse(whole), asked),
    duck: { sql: winnersSql('month'), ours: firstOfBuckets },
  }),
  benchQuestion({
    name: 'winners, all, of each day',
    from: 'rollups',
    ask: (scope, asked) => winners(scope, winnersQuery.parse({ ...whole, grain: 'day' }), asked),
    duck: { sql: winnersSql('day'), ours: firstOfBuckets },
  }),
  benchQuestion({
    name: 'pareto, all',
    from: 'rollups',
    ask: (scope, asked) => pareto(scope, paretoQuery.parse(whole), asked),
    duck: {
      sql: paretoSql,
      ours: ({ classes }) => classes.map(({ class: name, groups, value }) => [name, groups, value]),
    },
  }),
  benchQuestion({
    name: 'category-tree, all',
    from: 'rollups',
    ask: (scope, asked) => categoryTree(scope, categoryTreeQuery.parse(whole), asked),
  }),
  benchQuestion({
    name: 'product-prices, one product, all',
    from: 'lines',
    ask: (scope, asked) => productPrices(scope, productPricesQuery.parse({ ...whole, sku: '20007', size: 100 }), asked),
    duck: { sql: pricesSql, ours: ({ rows }) => rows.map(({ price, units, orders }) => [price, units, orders]) },
  }),
  benchQuestion({
    name: 'bought-together, one product, 28 days',
    from: 'lines',
    ask: (scope, asked) => boughtTogether(scope, boughtTogetherQuery.parse({ ...recent, sku: '20007' }), asked),
    duck: {
      sql: (echo) => `${togetherSql(echo)} order by 2 desc, 1 limit 10`,
      ours: ({ rows }) => rows.map(({ sku, together }) => [sku, together]),
    },
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
    name: 'like-for-like, 28 days',
    from: 'rollups',
    ask: (scope, asked) => likeForLike(scope, likeForLikeQuery.parse(recent), asked),
    duck: { sql: likeSql, ours: ({ pairs, total, comparisonTotal }) => [[pairs, total, comparisonTotal]] },
  }),
  benchQuestion({
    name: 'missing-days, all',
    from: 'rollups',
    ask: (scope, asked) => missingDays(scope, missingDaysQuery.parse(whole), asked),
    duck: { sql: deliveredSql, ours: ({ delivered }) => [[delivered]] },
  }),
]
