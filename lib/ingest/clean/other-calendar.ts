/** Calendars whose years no Gregorian date of sales has: Buddhist 2569 and Persian (solar hijri) 1405 are 2026. */
export type OtherCalendar = 'buddhist' | 'persian'

type Day = { readonly year: number; readonly month: number; readonly day: number }

const BUDDHIST = { from: 2500, to: 2643, ahead: 543 }
const PERSIAN = { from: 1369, to: 1409, behind: 621 }
const LONG_MONTHS = 6
const DAY_MS = 86_400_000

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** The calendar that a year of four digits can only be of; null: the Gregorian one, or none that is known. */
export function calendarOfYear(year: number): OtherCalendar | null {
  if (year >= BUDDHIST.from && year <= BUDDHIST.to) return 'buddhist'
  return year >= PERSIAN.from && year <= PERSIAN.to ? 'persian' : null
}

/** A day of another calendar as a Gregorian one; null if there is no such day. A Buddhist day may turn out to be none. */
export function toGregorian({ year, month, day }: Day, calendar: OtherCalendar): Day | null {
  if (calendar === 'buddhist') return { year: year - BUDDHIST.ahead, month, day }
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const before = (month - 1) * 31 - Math.max(0, month - 1 - LONG_MONTHS) + day - 1
  // The year begins on the 20th or 21st of March; the calendar of the platform tells which.
  for (const first of [21, 20, 22]) {
    const instant = Date.UTC(year + PERSIAN.behind, 2, first) + before * DAY_MS
    const part = new Map(persian.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    if (part.get('year') !== year || part.get('month') !== month || part.get('day') !== day) continue
    const date = new Date(instant)
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  return null
}
