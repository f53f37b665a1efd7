import type { DateFormat } from '@/lib/ingest/layouts/layout'

/** A wall-clock time as written, and minutes east of UTC where it came with a zone. */
export type WrittenTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly offset: number | null
}

const WRITTEN =
  /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([AaPp])[Mm])?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reads a date with or without a time in one format; null if it is not a real day and time in that format. */
export function readTime(text: string, format: DateFormat): WrittenTime | null {
  const match = WRITTEN.exec(text)
  if (match === null) return null
  const [, first = '', , second = '', third = '', hours, minutes, seconds, half, zone] = match
  const [yearText, monthText, dayText] =
    format === 'year-first'
      ? [first, second, third]
      : format === 'month-first'
        ? [third, first, second]
        : [third, second, first]
  if (yearText.length !== 4 && !(yearText.length === 2 && format !== 'year-first')) return null
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText)
  const month = Number(monthText)
  const day = Number(dayText)
  if (monthText.length > 2 || dayText.length > 2 || !isDay(year, month, day)) return null
  const hour = toHour(Number(hours ?? 0), half)
  const minute = Number(minutes ?? 0)
  const secondOfMinute = Number(seconds ?? 0)
  if (hour === null || minute > 59 || secondOfMinute > 59) return null
  return { year, month, day, hour, minute, second: secondOfMinute, offset: toOffset(zone) }
}

function isDay(year: number, month: number, day: number): boolean {
  const last = DAYS_IN_MONTH[month - 1]
  if (last === undefined || day < 1 || day > last) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return !(month === 2 && day === 29 && !leap)
}

function toHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function toOffset(zone: string | undefined): number | null {
  if (zone === undefined) return null
  const signed = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (signed === null) return 0
  return (signed[1] === '-' ? -1 : 1) * (Number(signed[2]) * 60 + Number(signed[3]))
}
