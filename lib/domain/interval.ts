import {
  addDays,
  addMonths,
  type Day,
  type DayRange,
  dayOf,
  type LocalTime,
  startOfDay,
  startOfMonth,
  startOfQuarter,
} from './calendar'

/** Half open: `from` belongs to it, `to` does not. Shop's wall clock. */
export type Interval = { readonly from: LocalTime; readonly to: LocalTime }

/** How far a comparison lies back: whole days, or calendar months. */
export type Shift = { readonly days: number } | { readonly months: number }

const hourLength = 3_600_000

const milliseconds = (time: LocalTime): number => Date.parse(`${time}Z`)
const localTime = (at: number): LocalTime => new Date(at).toISOString().slice(0, 19)

export const lengthOf = ({ from, to }: Interval): number => milliseconds(to) - milliseconds(from)

export const addLength = (time: LocalTime, length: number): LocalTime => localTime(milliseconds(time) + length)

export const nextHour = (time: LocalTime): LocalTime =>
  localTime((Math.floor(milliseconds(time) / hourLength) + 1) * hourLength)

export const wholeDays = ({ from, to }: DayRange): Interval => ({
  from: startOfDay(from),
  to: startOfDay(addDays(to, 1)),
})

export const isWholeDays = ({ from, to }: Interval): boolean => from.endsWith('T00:00:00') && to.endsWith('T00:00:00')

/** The whole spans of so many months inside an interval, or null. */
function wholeSpans({ from, to }: Interval, startOf: (day: Day) => Day, months: number): Interval | null {
  const first = startOf(dayOf(from))
  const start = startOfDay(from === startOfDay(first) ? first : addMonths(first, months))
  const end = startOfDay(startOf(dayOf(to)))
  return start < end ? { from: start, to: end } : null
}

/** The whole months inside an interval, or null. */
export const wholeMonths = (interval: Interval): Interval | null => wholeSpans(interval, startOfMonth, 1)

/** The month that an interval begins in. */
export function monthAround({ from }: Interval): Interval {
  const first = startOfMonth(dayOf(from))
  return { from: startOfDay(first), to: startOfDay(addMonths(first, 1)) }
}

/** An interval cut where months begin. */
export function splitByMonth({ from, to }: Interval): Interval[] {
  if (from >= to) return []
  const end = monthAround({ from, to }).to
  return end >= to ? [{ from, to }] : [{ from, to: end }, ...splitByMonth({ from: end, to })]
}

/** The whole quarters of the calendar inside an interval, or null. */
export const wholeQuarters = (interval: Interval): Interval | null =>
  wholeSpans(interval, (day) => startOfQuarter(day), 3)

/** The same moment before; a date the earlier month lacks becomes the start of the following month. */
export function shiftBack(time: LocalTime, shift: Shift): LocalTime {
  const day = dayOf(time)
  if ('days' in shift) return `${addDays(day, -shift.days)}${time.slice(10)}`
  const shifted = addMonths(day, -shift.months)
  return shifted.slice(8) === day.slice(8) ? `${shifted}${time.slice(10)}` : startOfDay(shifted)
}

/** Whether the earlier month has that date at all. */
export const hasShiftedDate = (time: LocalTime, shift: Shift): boolean =>
  'days' in shift || addMonths(dayOf(time), -shift.months).slice(8) === time.slice(8, 10)
