import { calendarOfYear, type OtherCalendar, toGregorian } from './other-calendar'

/** A wall-clock time as written, and minutes east of UTC where it came with a zone. */
export type WrittenTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly offset: number | null
  /** The calendar it was written in, where it was another than the Gregorian one. */
  readonly calendar?: OtherCalendar
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Two digits from here on are of the twentieth century. */
const PIVOT = 70

/** Null where the parts are no real day and time. A year has four digits or two. */
export function toWrittenTime(
  yearText: string,
  month: number,
  dayText: string,
  hour: number,
  minute: number,
  second: number,
  offset: number | null,
): WrittenTime | null {
  const day = Number(dayText)
  if ((yearText.length !== 4 && yearText.length !== 2) || dayText.length > 2) return null
  const year = yearText.length === 4 ? Number(yearText) : toFullYear(Number(yearText))
  if (hour > 23 || minute > 59 || second > 59) return null
  const calendar = calendarOfYear(year)
  const date = calendar === null ? { year, month, day } : toGregorian({ year, month, day }, calendar)
  if (date === null || !isDay(date.year, date.month, date.day)) return null
  return { ...date, hour, minute, second, offset, ...(calendar && { calendar }) }
}

const toFullYear = (two: number): number => (two < PIVOT ? 2000 : 1900) + two

function isDay(year: number, month: number, day: number): boolean {
  const last = DAYS_IN_MONTH[month - 1]
  if (last === undefined || day < 1 || day > last) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return !(month === 2 && day === 29 && !leap)
}

/**
 * Hour of the day; null if there is none such.
 * @param half the first letter of am or pm, if it was said
 */
export function toHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}
