import { asUtc, dateFormat } from './format-date'

const monday = '2024-01-01'

/** The name of an ISO weekday: 1 Monday … 7 Sunday. */
export const weekdayName = (weekday: number, locale: string, style: 'long' | 'short'): string =>
  dateFormat(locale, { weekday: style }).format(asUtc(`${monday.slice(0, 8)}0${weekday}`))

export const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** “Monday, 16:00 to 17:00”, or what is known of it. */
export const hourOfWeek = (weekday: number | null, hour: number | null, locale: string): string =>
  [
    ...(weekday === null ? [] : [weekdayName(weekday, locale, 'long')]),
    ...(hour === null ? [] : [`${clock(hour)} to ${clock((hour + 1) % 24)}`]),
  ].join(', ')
