import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { PeakHoursAnswer, PeakHoursQuestion } from '@/lib/contracts/peak-hours'
import { addsUpOver, type MetricKey, type MetricValue, metric } from '@/lib/domain/metric'
import { deriveValue, nobody, noSums, type Sums } from '@/lib/domain/metric-values'
import { divideMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { asText, summed } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { counted, sumsColumns } from './row'

const { sql } = Prisma

/** `hour` is null in the row that counts the days of a weekday. */
const row = z.object({ weekday: counted, hour: counted.nullable(), days: counted, ...sumsColumns })

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const hours = Array.from({ length: 24 }, (_, hour) => hour)

function perDay(key: MetricKey, value: MetricValue, days: number): MetricValue {
  if (value === null || !addsUpOver(key, 'time')) return null
  const average = divideMoney(String(value), String(days), 4)
  return metric(key).unit === 'money' || average === null ? average : Number(average)
}

/** Weekday × hour of the range: sums, and averages per such weekday with a sale, to 4 decimals. */
export async function peakHours(scope: Scope, question: PeakHoursQuestion, asked: Asked): Promise<PeakHoursAnswer> {
  const frame = await frameOf(scope, question, asked)
  const source = chooseSalesSource({
    scope,
    filter: question,
    by: 'nothing',
    countsOrders: true,
    wholeDays: false,
    path: asked.path ?? 'auto',
  })
  const facts = { scope, filter: question, interval: frame.interval, by: 'nothing', timeMatters: true } as const
  const rows = await ask(
    row,
    sql`
      select weekday, hour, days, ${asText} from (
        select extract(isodow from at)::int as weekday, extract(hour from at)::int as hour,
               count(distinct at::date) filter (where orders > 0) as days, ${summed}
        from (${salesFacts(source, facts)}) facts
        group by grouping sets ((1, 2), (1))
      ) cells`,
  )
  const days = new Map(rows.filter(({ hour }) => hour === null).map((found) => [found.weekday, found.days]))
  const cells = new Map<string, Sums>(rows.map((found) => [`${found.weekday}-${found.hour}`, found]))
  return {
    ...echoOf(frame, asked.business),
    metric: question.metric,
    weekdays: weekdays.map((weekday) => ({ weekday, days: days.get(weekday) ?? 0 })),
    cells: weekdays.flatMap((weekday) =>
      hours.map((hour) => {
        const value = deriveValue(question.metric, cells.get(`${weekday}-${hour}`) ?? noSums, nobody)
        return { weekday, hour, value, average: perDay(question.metric, value, days.get(weekday) ?? 0) }
      }),
    ),
  }
}
