import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  earlier,
  type LocalTime,
  later,
  startOfDay,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
} from './calendar'
import { InvalidError } from './errors'
import type { Grain } from './grain'
import { type Interval, nextHour } from './interval'

/** Where weeks and fiscal years start: ISO weekday 1 to 7, month 1 to 12. */
export type CalendarRules = { readonly weekStart: number; readonly fiscalYearStart: number }

export type NaturalBucket = Interval & { readonly key: string; readonly naturalTo: LocalTime }

const MOST_BUCKETS = 4000

function startOf(day: Day, grain: Exclude<Grain, 'hour'>, rules: CalendarRules): Day {
  if (grain === 'day') return day
  if (grain === 'week') return startOfWeek(day, rules.weekStart)
  if (grain === 'month') return startOfMonth(day)
  return grain === 'quarter' ? startOfQuarter(day, rules.fiscalYearStart) : startOfYear(day, rules.fiscalYearStart)
}

function endOf(start: Day, grain: Exclude<Grain, 'hour'>): Day {
  if (grain === 'day') return addDays(start, 1)
  if (grain === 'week') return addDays(start, 7)
  return addMonths(start, { month: 1, quarter: 3, year: 12 }[grain])
}

/** 2011, or 2011/12 where the fiscal year does not start in January. */
function yearKey(start: Day, rules: CalendarRules): string {
  const year = start.slice(0, 4)
  return rules.fiscalYearStart === 1 ? year : `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`
}

function quarterKey(start: Day, rules: CalendarRules): string {
  const months = (Number(start.slice(5, 7)) - rules.fiscalYearStart + 12) % 12
  return `${yearKey(startOfYear(start, rules.fiscalYearStart), rules)}-Q${months / 3 + 1}`
}

function keyOf(start: Day, grain: Exclude<Grain, 'hour'>, rules: CalendarRules): string {
  if (grain === 'day' || grain === 'week') return start
  if (grain === 'month') return start.slice(0, 7)
  return grain === 'quarter' ? quarterKey(start, rules) : yearKey(start, rules)
}

function naturalBucket(at: LocalTime, grain: Grain, rules: CalendarRules): NaturalBucket {
  if (grain === 'hour') {
    const to = nextHour(at)
    return { key: at.slice(0, 13), from: `${at.slice(0, 13)}:00:00`, to, naturalTo: to }
  }
  const start = startOf(dayOf(at), grain, rules)
  const to = startOfDay(endOf(start, grain))
  return { key: keyOf(start, grain, rules), from: startOfDay(start), to, naturalTo: to }
}

/** The grain's buckets over an interval, clipped to it. Throws InvalidError for more than 4,000. */
export function bucketsOf(interval: Interval, grain: Grain, rules: CalendarRules): NaturalBucket[] {
  const buckets: NaturalBucket[] = []
  for (let at = interval.from; at < interval.to; ) {
    const natural = naturalBucket(at, grain, rules)
    buckets.push({ ...natural, from: later(natural.from, at), to: earlier(natural.to, interval.to) })
    if (buckets.length > MOST_BUCKETS)
      throw new InvalidError(`${grain} gives more than 4,000 points in this range: choose a longer grain`, 'grain')
    at = natural.to
  }
  return buckets
}
