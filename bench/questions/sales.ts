import { branchHoursQuery } from '@/lib/contracts/branch-hours'
import { kpisQuery } from '@/lib/contracts/kpis'
import { peakHoursQuery } from '@/lib/contracts/peak-hours'
import { salesAveragesQuery } from '@/lib/contracts/sales-averages'
import { salesGrowthQuery } from '@/lib/contracts/sales-growth'
import { salesTrendQuery } from '@/lib/contracts/sales-trend'
import { yearOnYearQuery } from '@/lib/contracts/year-on-year'
import type { MetricKey } from '@/lib/domain/metric'
import { branchHours } from '@/lib/queries/branch-hours'
import { kpis } from '@/lib/queries/kpis'
import { peakHours } from '@/lib/queries/peak-hours'
import { salesAverages } from '@/lib/queries/sales-averages'
import { salesGrowth } from '@/lib/queries/sales-growth'
import { salesTrend } from '@/lib/queries/sales-trend'
import { yearOnYear } from '@/lib/queries/year-on-year'
import {
  type BenchQuestion,
  benchQuestion,
  counted,
  type Echo,
  firstSales,
  net,
  ofProducts,
  type Rows,
  wholeOrders,
  within,
} from './bench-question'

const compared: readonly MetricKey[] = ['net', 'gross', 'orders', 'cancelled', 'active', 'new']

/** Net, gross, orders, cancelled orders, active and new customers. */
const kpiSums = (isNew: string) => `
  ${net}, sum(amount - discount) filter (kind = 'sale'), count(distinct order_key) filter (kind = 'sale'),
  count(distinct order_key) filter (kind = 'cancellation'), count(distinct customer_id) filter (kind = 'sale'),
  count(distinct customer_id) filter (kind = 'sale' and ${isNew})`

/** Lines of now and before as a common table, each with its customer's first sale. */
const linesOfBoth = ({ range, comparison }: Echo, where: string) => `
  ${firstSales}, l as (
    select line.*, first_at, cast(ordered_at as date) as day,
           case when ${within('ordered_at', range)} then 'now' else 'before' end as part,
           case when ${within('first_at', range)} then 'now'
                when ${comparison ? within('first_at', comparison) : 'false'} then 'before' end as first_part
    from line left join first_sale using (customer_id)
    where ${counted} and ${where} and ((${within('ordered_at', range)}) or (${comparison ? within('ordered_at', comparison) : 'false'}))
  )`

/** Totals now and before. */
const kpiTotalsSql =
  (where = 'true') =>
  (echo: Echo) =>
    `with ${linesOfBoth(echo, where)} select part, null, ${kpiSums('first_part = part')} from l group by part`

/** Totals now and before, and each day of now. */
const kpisSql = (echo: Echo) => `
  ${kpiTotalsSql()(echo)}
  union all
  select part, cast(day as varchar), ${kpiSums('cast(first_at as date) = day')} from l where part = 'now' group by part, day`

type Kpis = Awaited<ReturnType<typeof kpis>>['kpis']

const kpiTotals = (found: Kpis) => {
  const of = (pick: (kpi: Kpis[number]) => string | number | null) =>
    compared.map((key) => found.filter(({ metric }) => metric === key).map(pick)[0] ?? null)
  const before = of(({ comparison }) => comparison)
  return [
    ['now', null, ...of(({ value }) => value)],
    ...(before.some((value) => value !== null) ? [['before', null, ...before]] : []),
  ]
}

const kpiDays = (found: Kpis) => {
  const days = found[0]?.series.map(({ from }) => from.slice(0, 10)) ?? []
  const of = (index: number) =>
    compared.map((key) => found.find(({ metric }) => metric === key)?.series[index]?.value ?? null)
  return days.map((day, index) => ['now', day, ...of(index)])
}

/** Net sales of a bucket that has any. */
const trendSql =
  (unit: 'month' | 'week' | 'day', where = 'true') =>
  ({ range }: Echo) =>
    `
  select cast(cast(date_trunc('${unit}', ordered_at) as date) as varchar), ${net}
  from line where ${counted} and ${within('ordered_at', range)} and ${where} group by 1`

/** Every week's figures of `compared`. */
const weeklySql = ({ range }: Echo) => `
  with ${firstSales}, l as (
    select line.*, date_trunc('week', ordered_at) as week, date_trunc('week', first_at) as first_week
    from line left join first_sale using (customer_id) where ${counted} and ${within('ordered_at', range)})
  select cast(cast(week as date) as varchar), ${kpiSums('first_week = week')} from l group by week`

const averagesSql = ({ range }: Echo) => `
  select ${net}, ${['hour', 'day', 'month', 'year'].map((unit) => `count(distinct date_trunc('${unit}', ordered_at)) filter (kind = 'sale')`).join(', ')}
  from line where ${counted} and ${within('ordered_at', range)}`

/** What came up to the end of each day of the year. */
const yearSql = ({ year, asOf }: { year: { from: string; to: string }; asOf: string }) => `
  with d as (select cast(ordered_at as date) as day, ${net} as net from line
             where ${counted} and ${within('ordered_at', { from: year.from, to: asOf })} group by 1)
  select cast(day as varchar), sum(net) over (order by day) from d`

const branchHoursSql = ({ range }: Echo) => `
  select isodow(ordered_at), hour(ordered_at), ${net} from line
  where ${counted} and ${within('ordered_at', range)} group by 1, 2`

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

const whole = { range: 'all' }
const recent = { range: 'last-28-days', compare: 'previous-period' } as const
const ofOne = `product_id = (select id from product where sku = '20007')`
/** In no order taken back whole within a day, nor in one that does so. */
const isKept = `order_key not in (
  with o as (${wholeOrders})
  select unnest([s.order_key, r.order_key]) from o s join o r on r.customer_id = s.customer_id and r.says = s.says
  where s.sale and not r.mixed and r.placed >= s.placed and r.placed <= s.placed + interval 24 hour)`
const ofFrance = `order_key in (select order_key from orders where country = 'France')`

export const salesQuestions: readonly BenchQuestion[] = [
  benchQuestion({
    name: 'kpis, last 28 days, compared',
    from: 'rollups',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse(recent), asked),
    duck: {
      sql: kpisSql,
      ours: ({ kpis: found }) => [...kpiTotals(found), ...kpiDays(found)],
    },
  }),
  benchQuestion({
    name: 'kpis, all',
    from: 'rollups',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse(whole), asked),
    duck: { sql: kpiTotalsSql(), ours: ({ kpis: found }) => kpiTotals(found) },
  }),
  benchQuestion({
    name: 'kpis, all, products proper',
    from: 'lines',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse({ ...whole, kinds: ['product'] }), asked),
    duck: { sql: kpiTotalsSql(ofProducts), ours: ({ kpis: found }) => kpiTotals(found) },
  }),
  benchQuestion({
    name: 'kpis, 12 months, compared, as kept',
    from: 'lines',
    ask: (scope, asked) =>
      kpis(scope, kpisQuery.parse({ range: 'last-12-months', compare: 'previous-year', kept: 'true' }), asked),
    duck: { sql: kpiTotalsSql(isKept), ours: ({ kpis: found }) => kpiTotals(found) },
  }),
  benchQuestion({
    name: 'kpis, 28 days, compared, one product',
    from: 'lines',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse({ ...recent, product: '20007' }), asked),
    duck: { sql: kpiTotalsSql(ofOne), ours: ({ kpis: found }) => kpiTotals(found) },
  }),
  benchQuestion({
    name: 'kpis, all, one product',
    from: 'lines',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse({ ...whole, product: '20007' }), asked),
    duck: { sql: kpiTotalsSql(ofOne), ours: ({ kpis: found }) => kpiTotals(found) },
  }),
  benchQuestion({
    name: 'kpis, all, one country',
    from: 'lines',
    ask: (scope, asked) => kpis(scope, kpisQuery.parse({ ...whole, country: 'France' }), asked),
    duck: { sql: kpiTotalsSql(ofFrance), ours: ({ kpis: found }) => kpiTotals(found) },
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
    duck: {
      sql: weeklySql,
      ours: ({ buckets }) =>
        buckets
          .map(({ key, values }) => [key, ...compared.map((metric) => values[metric] ?? null)])
          .filter((row) => row.slice(1).some((value) => Number(value) !== 0)),
    },
  }),
  benchQuestion({
    name: 'sales-trend, net, one product, by day',
    from: 'rollups',
    ask: (scope, asked) =>
      salesTrend(scope, salesTrendQuery.parse({ range: 'last-91-days', grain: 'day', product: '20007' }), asked),
    duck: {
      sql: trendSql('day', ofOne),
      ours: ({ buckets }) => buckets.map(({ key, values }) => [key, values.net ?? null]).filter(hasValue),
    },
  }),
  benchQuestion({
    name: 'sales-trend, net, one country, by week',
    from: 'rollups',
    ask: (scope, asked) =>
      salesTrend(scope, salesTrendQuery.parse({ ...whole, grain: 'week', country: 'France' }), asked),
    duck: {
      sql: trendSql('week', ofFrance),
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
    name: 'branch-hours, all',
    from: 'rollups',
    ask: (scope, asked) => branchHours(scope, branchHoursQuery.parse(whole), asked),
    duck: {
      sql: branchHoursSql,
      ours: ({ branches }) =>
        branches.flatMap(({ cells }) =>
          cells
            .map((value, cell) => [Math.floor(cell / 24) + 1, cell % 24, value])
            .filter(([, , value]) => Number(value) !== 0),
        ),
    },
  }),
  benchQuestion({
    name: 'sales-averages, all',
    from: 'rollups',
    ask: (scope, asked) => salesAverages(scope, salesAveragesQuery.parse(whole), asked),
    duck: {
      sql: averagesSql,
      ours: ({ total, averages }) => [[total, ...averages.map(({ buckets }) => buckets)]],
    },
  }),
  benchQuestion({
    name: 'sales-growth, all, by month',
    from: 'rollups',
    ask: (scope, asked) => salesGrowth(scope, salesGrowthQuery.parse(whole), asked),
    duck: {
      sql: trendSql('month'),
      ours: ({ buckets }) => buckets.map(({ from, value }) => [from.slice(0, 10), value]).filter(hasValue),
    },
  }),
  benchQuestion({
    name: 'year-on-year, all',
    from: 'rollups',
    ask: (scope, asked) => yearOnYear(scope, yearOnYearQuery.parse(whole), asked),
    duck: {
      sql: (answer) => yearSql(answer),
      ours: ({ days }) =>
        days
          .map(({ day, value }) => [day, value])
          .filter(([, value], index) => value !== null && value !== days[index - 1]?.value),
    },
  }),
]
