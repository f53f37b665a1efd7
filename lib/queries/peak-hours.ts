import type { PeakHoursAnswer, PeakHoursQuestion } from '@/lib/contracts/peak-hours'
import { addsUpOver, type MetricKey, type MetricValue, metric } from '@/lib/domain/metric'
import { changeOf, deriveValue, nobody } from '@/lib/domain/metric-values'
import { divideMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'
import { type WeekOfHours, weekOfHours } from './peak/week-of-hours'

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const hours = Array.from({ length: 24 }, (_, hour) => hour)

const inUnitOf = (key: MetricKey, exact: string | null): MetricValue =>
  metric(key).unit === 'money' || exact === null ? exact : Number(exact)

const perDay = (key: MetricKey, value: MetricValue, days: number): MetricValue =>
  value === null ? null : inUnitOf(key, divideMoney(String(value), String(days), 4))

/** Sum, average and median of one hour of a weekday; the last two only of what adds up over time. */
function figuresAt(key: MetricKey, week: WeekOfHours, weekday: number, hour: number) {
  const { sums, median } = week.at(weekday, hour)
  const value = deriveValue(key, sums, nobody)
  if (!addsUpOver(key, 'time')) return { value, average: null, median: null }
  return { value, average: perDay(key, value, week.daysOf(weekday)), median: inUnitOf(key, median) }
}

/** Weekday × hour of the range and of the comparison: sums, and averages (4 decimals) and medians per day with a sale. */
export async function peakHours(scope: Scope, question: PeakHoursQuestion, asked: Asked): Promise<PeakHoursAnswer> {
  const frame = await frameOf(scope, question, asked)
  const path = asked.path ?? 'auto'
  const [week, before] = await Promise.all([
    weekOfHours(scope, question, frame.interval, path),
    frame.comparison && weekOfHours(scope, question, frame.comparison, path),
  ])
  const { metric: key } = question
  return {
    ...echoOf(frame, asked.business),
    metric: key,
    weekdays: weekdays.map((weekday) => ({
      weekday,
      days: week.daysOf(weekday),
      comparisonDays: before?.daysOf(weekday) ?? null,
    })),
    cells: weekdays.flatMap((weekday) =>
      hours.map((hour) => {
        const figures = figuresAt(key, week, weekday, hour)
        const comparison = before && figuresAt(key, before, weekday, hour)
        return {
          weekday,
          hour,
          ...figures,
          comparison: comparison && { ...comparison, change: changeOf(key, figures.average, comparison.average) },
        }
      }),
    ),
  }
}
