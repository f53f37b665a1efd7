import { addDays, type Day, type DayRange, daysBetween, endOfMonth, startOfMonth } from './calendar'
import { type Interval, type Shift, shiftBack } from './interval'
import type { RangePreset } from './range-preset'

export type CompareMode = 'none' | 'previous-period' | 'previous-year'

const calendarMonths: Partial<Record<RangePreset, number>> = {
  'month-to-date': 1,
  'last-month': 1,
  'quarter-to-date': 3,
  'year-to-date': 12,
  'last-12-months': 12,
}

const monthIndex = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

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
  mode: Exclude<CompareMode, 'none'>,
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

export const daysOf = ({ from, to }: Interval): DayRange => ({
  from: from.slice(0, 10),
  to: to.endsWith('T00:00:00') ? addDays(to.slice(0, 10), -1) : to.slice(0, 10),
})
