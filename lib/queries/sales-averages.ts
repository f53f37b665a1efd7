import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { SalesAveragesAnswer, SalesAveragesQuestion } from '@/lib/contracts/sales-averages'
import type { Interval } from '@/lib/domain/interval'
import { type MetricKey, type MetricValue, metric } from '@/lib/domain/metric'
import { changeOf, deriveValue, nobody, type Sums } from '@/lib/domain/metric-values'
import { divideMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import { averageGrains } from '@/lib/domain/view-choices'
import { ask } from './ask'
import type { Asked } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, resummed, summed } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { counted, sumsColumns } from './row'

const { sql } = Prisma

const row = z.object({ hour: counted, day: counted, month: counted, year: counted, ...sumsColumns })

type Spread = { readonly sums: Sums; readonly buckets: Record<(typeof averageGrains)[number], number> }

const withSale = (grain: string, at = sql`hour`): Prisma.Sql =>
  sql`count(distinct date_trunc(${grain}, ${at})) filter (where orders > 0)`

/** The sums of an interval, and how many hours, days, months and fiscal years of it had a sale. */
async function spreadOver(
  scope: Scope,
  filter: SalesAveragesQuestion,
  interval: Interval,
  { business, path = 'auto' }: Asked,
): Promise<Spread | null> {
  const inFiscalYear = sql`hour - make_interval(months => ${business.fiscalYearStart - 1}::int)`
  const asking = { scope, filter, by: 'nothing' } as const
  const source = chooseSalesSource({ ...asking, countsOrders: true, wholeDays: false, path })
  const [found] = await ask(
    row,
    sql`
      select hours as hour, days as day, months as month, years as year, ${asText} from (
        select ${withSale('hour')} as hours, ${withSale('day')} as days, ${withSale('month')} as months,
               ${withSale('year', inFiscalYear)} as years, ${resummed}
        from (
          select date_trunc('hour', at) as hour, ${summed}
          from (${salesFacts(source, { ...asking, interval, timeMatters: 'exactly' })}) facts
          group by 1
        ) by_hour
      ) whole`,
  )
  if (!found) return null
  const { hour, day, month, year, ...sums } = found
  return { sums, buckets: { hour, day, month, year } }
}

function perBucket(key: MetricKey, total: MetricValue, buckets: number): MetricValue {
  const average = total === null ? null : divideMoney(String(total), String(buckets), 4)
  return metric(key).unit === 'money' || average === null ? average : Number(average)
}

/** Ranges hold such buckets whole. Of months and years they may hold parts, and more of them in one than in the other. */
const isShort = (grain: (typeof averageGrains)[number]): boolean => grain === 'hour' || grain === 'day'

/** Averages per hour, day, month and fiscal year with a sale, of the range and of the comparison. */
export async function salesAverages(
  scope: Scope,
  question: SalesAveragesQuestion,
  asked: Asked,
): Promise<SalesAveragesAnswer> {
  const frame = await frameOf(scope, question, asked)
  const [now, before] = await Promise.all([
    spreadOver(scope, question, frame.interval, asked),
    frame.comparison && spreadOver(scope, question, frame.comparison, asked),
  ])
  const { metric: key } = question
  const totalOf = (spread: Spread | null): MetricValue => (spread ? deriveValue(key, spread.sums, nobody) : null)
  const [total, comparisonTotal] = [totalOf(now), totalOf(before)]
  return {
    ...echoOf(frame, asked.business),
    metric: key,
    total,
    comparisonTotal,
    averages: averageGrains.map((grain) => {
      const buckets = now?.buckets[grain] ?? 0
      const comparisonBuckets = before ? before.buckets[grain] : null
      const value = perBucket(key, total, buckets)
      const comparison = perBucket(key, comparisonTotal, comparisonBuckets ?? 0)
      const comparable = isShort(grain) || comparisonBuckets === buckets
      const change = comparable ? changeOf(key, value, comparison) : null
      return { grain, buckets, value, comparisonBuckets, comparison, change }
    }),
  }
}
