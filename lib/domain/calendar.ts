/** A calendar day of the business, YYYY-MM-DD. */
export type Day = string
/** A moment on the shop's wall clock, YYYY-MM-DDTHH:MM:SS, without zone. */
export type LocalTime = string

export type DayRange = { readonly from: Day; readonly to: Day }

const dayLength = 86_400_000

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10)

export const addDays = (day: Day, days: number): Day => fromUtc(toUtc(day) + days * dayLength)

/** Days from one to the other: 0 for the same day. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toUtc(to) - toUtc(from)) / dayLength)

/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(toUtc(day)).getUTCDay() || 7

export const startOfDay = (day: Day): LocalTime => `${day}T00:00:00`

export const dayOf = (time: LocalTime): Day => time.slice(0, 10)

export const earlier = <T extends string>(a: T, b: T): T => (a < b ? a : b)
export const later = <T extends string>(a: T, b: T): T => (a > b ? a : b)

const parts = (day: Day): [year: number, month: number, date: number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

/** Months since year 0: their differences count months. */
export const monthIndex = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`

/** The first day of the fiscal year that holds `day`; fiscal years start in month `startMonth`. */
export function startOfYear(day: Day, startMonth = 1): Day {
  const [year, month] = parts(day)
  return fromUtc(Date.UTC(month >= startMonth ? year : year - 1, startMonth - 1, 1))
}

/** The first day of the fiscal quarter that holds `day`. */
export function startOfQuarter(day: Day, startMonth = 1): Day {
  const [year, month] = parts(day)
  return fromUtc(Date.UTC(year, month - 1 - ((month - startMonth + 12) % 3), 1))
}

/** The first day of the week that holds `day`; weeks start on ISO weekday `weekStart`. */
export const startOfWeek = (day: Day, weekStart: number): Day => addDays(day, -((weekdayOf(day) - weekStart + 7) % 7))

/** The same date months later; a date that month lacks becomes the first of the following month. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const sameDate = new Date(Date.UTC(year, month - 1 + months, date))
  const missing = sameDate.getUTCDate() !== date
  return fromUtc(missing ? Date.UTC(sameDate.getUTCFullYear(), sameDate.getUTCMonth(), 1) : sameDate.getTime())
}

export const endOfMonth = (day: Day): Day => addDays(addMonths(startOfMonth(day), 1), -1)

/** The wall clock of a zone at an instant. */
export function wallClock(instant: Date, timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return format.format(instant).replace(' ', 'T')
}

/** Today in the workspace's zone, or the day of the latest sale if that is more than 7 days ago (METRICS: as-of day). */
export function asOfDay(today: Day, latestSale: Day | null): Day {
  if (!latestSale) return today
  return daysBetween(latestSale, today) > 7 ? latestSale : today
}
