import { kpisQuery } from '@/lib/contracts/kpis'
import { orderAmountsQuery } from '@/lib/contracts/order-amounts'
import { peakHoursQuery } from '@/lib/contracts/peak-hours'
import { salesAveragesQuery } from '@/lib/contracts/sales-averages'
import { salesGrowthQuery } from '@/lib/contracts/sales-growth'
import { salesTrendQuery } from '@/lib/contracts/sales-trend'
import { yearOnYearQuery } from '@/lib/contracts/year-on-year'
import type { MetricKey } from '@/lib/domain/metric'
import { kpis } from '@/lib/queries/kpis'
import { orderAmounts } from '@/lib/queries/order-amounts'
import { peakHours } from '@/lib/queries/peak-hours'
import { salesAverages } from '@/lib/queries/sales-averages'
import { salesGrowth } from '@/lib/queries/sales-growth'
import { salesTrend } from '@/lib/queries/sales-trend'
import { yearOnYear } from '@/lib/queries/year-on-year'
import { type BenchQuestion, benchQuestion, counted, type Echo, net, type Rows, within } from './bench-question'

const compared: readonly MetricKey[] = ['net', 'gross', 'orders', 'cancelled', 'active', 'new']

/** Net, gross, orders, cancelled orders, active and new customers. */
const kpiSums = (isNew: string) => `
  ${net}, sum(amount - discount) filter (kind = 'sale'), count(distinct order_key) filter (kind = 'sale'),
  count(distinct order_key) filter (kind = 'cancellation'), count(distinct customer_id) filter (kind = 'sale'),
  count(distinct customer_id) filter (kind = 'sale' and ${isNew})`

/** Totals now and before, and each day of now. */
const kpisSql = ({ range, comparison }: Echo) => `
  with first_sale as (
    select customer_id, min(ordered_at) as first_at from line where kind = 'sale' and customer_id is not null group by 1
  ), l as (
    select line.*, first_at, cast(ordered_at as date) as day,
           case when ${within('ordered_at', range)} then 'now' else 'before' end as part,
           case when ${within('first_at', range)} then 'now'
                when ${comparison ? within('first_at', comparison) : 'false'} then 'before' end as first_part
    from line left join first_sale using (customer_id)
    where ${counted} and ((${within('ordered_at', range)}) or (${comparison ? within('ordered_at', comparison) : 'false'}))
  )
  select part, null, ${kpiSums('first_part = part')} from l group by part
  union all
  select part, cast(day as varchar), ${kpiSums('cast(first_at as date) = day')} from l where part = 'now' group by part, day`

/** Net sales of a bucket that has any. */
const trendSql =
  (unit: 'week' | 'day', where = 'true') =>
  ({ range }: Echo) =>
    `
  select cast(cast(date_trunc('${unit}', ordered_at) as date) as varchar), ${net}
  from line where ${counted} and ${within('ordered_at', range)} and ${where} group by 1`

const hasValue = ([, value]: Rows[number]) => Number(value) !== 0

const peakSql = ({ range }: Echo) => `
  with l as (select *, cast(ordered_at as date) as day, hour(ordered_at) as hour
             from line where ${counted} and ${within('ordered_at', range)}),
  days as (select distinct day from l where kind = 'sale'),
  hours as (select day, hour, ${net} as net from l group by 1, 2),
  grid as (select days.day, h.hour, coalesce(hours.net, 0) as net
           from days cross join range(24) as h(hour) left join hours on hours.day = days.day and hours.hour = h.hour),
  totals as (select isodow(day) as weekday, hour, sum(net) as net from hours group by 1, 2),
  usual as (select isodow(day) as weekday, hour, median(net) as middle, count(*) as days from grid group by 1, 2)
  select weekday, hour, net, round(net / days, 4), middle from totals join usual using (weekday, hour) where net <> 0`

const amountsSql = ({ range }: Echo) => `
  with o as (select order_key, sum(amount - discount) as amount
             from line where kind = 'sale' and ${within('ordered_at', range)} group by 1)
  select count(*), min(amount), max(amount), round(quantile_cont(amount, 0.5), 4) from o`

const whole = { range: 'all' }

export const salesQuestions: readonly BenchQuestion[] = [
  benchQuestion({
    name: 'kpis, last 28 days, compared',
    from: 'rollups',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse({ range: 'last-28-days', compare: 'previous-period' }), asked),
    duck: {
      sql: kpisSql,
      ours: ({ kpis }) => {
        const of = (pick: (kpi: (typeof kpis)[number]) => string | number | null) =>
          compared.map((key) => kpis.filter(({ metric }) => metric === key).map(pick)[0] ?? null)
        const days = kpis[0]?.series.map(({ from }) => from.slice(0, 10)) ?? []
        return [
          ['now', null, ...of(({ value }) => value)],
          ['before', null, ...of(({ comparison }) => comparison)],
          ...days.map((day, index) => ['now', day, ...of(({ series }) => series[index]?.value ?? null)]),
        ]
      },
    },
  }),
  benchQuestion({
    name: 'kpis, all',
    from: 'rollups',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse(whole), asked),
  }),
  benchQuestion({
    name: 'kpis, all, products proper',
    from: 'lines',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse({ ...whole, kinds: ['product'] }), asked),
  }),
  benchQuestion({
    name: 'sales-trend, net, all, by week',
    from: 'rollups',
    ask: (scope, asked) => salesTrend(scope, salesTrendQuery.parse({ ...whole, grain: 'week' }), asked),
    duck: {
      sql: trendSql('week'),
      ours: ({ buckets }) => buckets.map(({ key, values }) => [key, values.net ?? null]).filter(hasValue),
    },
  }),
  benchQuestion({
    name: 'sales-trend, all metrics, all, by week',
    from: 'rollups',
    ask: (scope, asked) => salesTrend(scope, salesTrendQuery.parse({ ...whole, grain: 'week', metric: 'all' }), asked),
  }),
  benchQuestion({
    name: 'sales-trend, net, one product, by day',
    from: 'rollups',
    ask: (scope, asked) =>
      salesTrend(scope, salesTrendQuery.parse({ range: 'last-91-days', grain: 'day', product: '20007' }), asked),
    duck: {
      sql: trendSql('day', `product_id = (select id from product where sku = '20007')`),
      ours: ({ buckets }) => buckets.map(({ key, values }) => [key, values.net ?? null]).filter(hasValue),
    },
  }),
  benchQuestion({
    name: 'sales-trend, net, one country, by week',
    from: 'rollups',
    ask: (scope, asked) =>
      salesTrend(scope, salesTrendQuery.parse({ ...whole, grain: 'week', country: 'France' }), asked),
    duck: {
      sql: trendSql('week', `order_key in (select order_key from orders where country = 'France')`),
      ours: ({ buckets }) => buckets.map(({ key, values }) => [key, values.net ?? null]).filter(hasValue),
    },
  }),
  benchQuestion({
    name: 'peak-hours, all',
    from: 'rollups',
    ask: (scope, asked) => peakHours(scope, peakHoursQuery.parse(whole), asked),
    duck: {
      sql: peakSql,
      ours: ({ cells }) =>
        cells
          .filter(({ value }) => Number(value) !== 0)
          .map(({ weekday, hour, value, average, median }) => [weekday, hour, value, average, median]),
    },
  }),
  benchQuestion({
    name: 'order-amounts, all',
    from: 'lines',
    ask: (scope, asked) => orderAmounts(scope, orderAmountsQuery.parse(whole), asked),
    duck: {
      sql: amountsSql,
      ours: ({ orders, least, most, percentiles }) => [
        [orders, least, most, percentiles.find(({ percent }) => percent === 50)?.amount ?? null],
      ],
    },
  }),
  benchQuestion({
    name: 'sales-averages, all',
    from: 'rollups',
    ask: (scope, asked) => salesAverages(scope, salesAveragesQuery.parse(whole), asked),
  }),
  benchQuestion({
    name: 'sales-growth, all, by month',
    from: 'rollups',
    ask: (scope, asked) => salesGrowth(scope, salesGrowthQuery.parse(whole), asked),
  }),
  benchQuestion({
    name: 'year-on-year, all',
    from: 'rollups',
    ask: (scope, asked) => yearOnYear(scope, yearOnYearQuery.parse(whole), asked),
  }),
]
