import {
  addDays,
  type Day,
  type DayRange,
  daysBetween,
  endOfMonth,
  monthIndex,
  startOfMonth,
  weekdayOf,
} from './calendar'
import { type Interval, type Shift, shiftBack, wholeDays } from './interval'
import type { RangePreset } from './range-preset'

export type CompareMode = 'none' | 'previous-period' | 'previous-year' | 'custom'

const calendarMonths: Partial<Record<RangePreset, number>> = {
  'month-to-date': 1,
  'last-month': 1,
  'quarter-to-date': 3,
  'year-to-date': 12,
  'last-12-months': 12,
}

/** Months of a range that is made of them (the last may be unfinished), else null. */
function monthsOf(range: DayRange, preset: RangePreset | undefined, asOf: Day): number | null {
  if (preset) return calendarMonths[preset] ?? null
  const whole = range.to === endOfMonth(range.to) || (range.to === asOf && range.to !== range.from)
  return range.from === startOfMonth(range.from) && whole ? monthIndex(range.to) - monthIndex(range.from) + 1 : null
}

/**
 * How far back the comparison lies. Ranges of calendar months go back by months; all others by whole weeks, so that
 * weekdays match: a year is 364 days, a period the next multiple of 7.
 */
export function comparisonShift(
  mode: 'previous-period' | 'previous-year',
  range: DayRange,
  preset: RangePreset | undefined,
  asOf: Day,
): Shift {
  const months = monthsOf(range, preset, asOf)
  if (mode === 'previous-year') return months === null ? { days: 364 } : { months: 12 }
  return months === null ? { days: Math.ceil((daysBetween(range.from, range.to) + 1) / 7) * 7 } : { months }
}

/** The compared interval: as long as what has elapsed. Null when nothing has, or the data does not reach back. */
export function comparedInterval(elapsed: Interval, shift: Shift, firstSale: Day | null): Interval | null {
  if (firstSale === null || elapsed.from >= elapsed.to) return null
  const compared = { from: shiftBack(elapsed.from, shift), to: shiftBack(elapsed.to, shift) }
  return compared.from.slice(0, 10) < firstSale ? null : compared
}

/** What is compared with what: the days, and how far back they lie. */
export type Comparison = {
  readonly interval: Interval
  readonly shift: Shift
  /** Whether a bucket whose counterpart does not lie in the days as a whole has none. */
  readonly wholeParts: boolean
}

/**
 * Days that a person chose to compare with. Both of calendar months: month by month; else moved by at most three days to
 * the same weekday, so that Saturdays meet Saturdays. As long as chosen; where both are equally long, only what has elapsed.
 */
export function chosenComparison(
  range: DayRange,
  chosen: DayRange,
): Pick<Comparison, 'interval' | 'shift'> & { readonly sameLength: boolean } {
  if (isMonths(range) && isMonths(chosen)) {
    const months = monthIndex(range.from) - monthIndex(chosen.from)
    const sameLength = monthIndex(range.to) - monthIndex(chosen.to) === months
    return { interval: wholeDays(chosen), shift: { months }, sameLength }
  }
  const toWeekday = ((weekdayOf(range.from) - weekdayOf(chosen.from) + 10) % 7) - 3
  const moved = { from: addDays(chosen.from, toWeekday), to: addDays(chosen.to, toWeekday) }
  const sameLength = daysBetween(chosen.from, chosen.to) === daysBetween(range.from, range.to)
  return { interval: wholeDays(moved), shift: { days: daysBetween(moved.from, range.from) }, sameLength }
}

const isMonths = ({ from, to }: DayRange): boolean => from === startOfMonth(from) && to === endOfMonth(to)

export const daysOf = ({ from, to }: Interval): DayRange => ({
  from: from.slice(0, 10),
  to: to.endsWith('T00:00:00') ? addDays(to.slice(0, 10), -1) : to.slice(0, 10),
})
