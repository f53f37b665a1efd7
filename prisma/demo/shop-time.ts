const minutesADay = 1440

/** Wall-clock minutes since 1970-01-01 00:00 of the shop's own clock. */
export type ShopMinute = number

/** @param day as `2026-10-31` */
export const toDayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

export const toShopMinute = (dayNumber: number, minuteOfDay: number): ShopMinute =>
  dayNumber * minutesADay + minuteOfDay

export const dayNumberOf = (at: ShopMinute): number => Math.floor(at / minutesADay)

/** Month 1–12 and day of the month of a day number, and ISO weekday 1 Monday … 7 Sunday. */
export function calendarDay(dayNumber: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(dayNumber * 86_400_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  }
}

/** Hour and minute of the day. */
export function clock(at: ShopMinute): { hour: number; minute: number } {
  const minuteOfDay = at - dayNumberOf(at) * minutesADay
  return { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 }
}
