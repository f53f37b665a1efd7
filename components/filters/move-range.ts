import {
  addDays,
  addMonths,
  type DayRange,
  daysBetween,
  endOfMonth,
  monthIndex,
  startOfMonth,
} from '@/lib/domain/calendar'

/** The range one period earlier (-1) or later (1): whole months move by months, all else by its number of days. */
export function moveRange({ from, to }: DayRange, direction: -1 | 1): DayRange {
  if (from === startOfMonth(from) && to === endOfMonth(to)) {
    const months = (monthIndex(to) - monthIndex(from) + 1) * direction
    return { from: addMonths(from, months), to: endOfMonth(addMonths(startOfMonth(to), months)) }
  }
  const days = (daysBetween(from, to) + 1) * direction
  return { from: addDays(from, days), to: addDays(to, days) }
}
