import type { DateFormat } from '@/lib/ingest/layouts/layout'
import type { WrittenTime } from './written-time'

export type CountedFormat = Extract<DateFormat, 'spreadsheet-days' | `unix-${string}`>

const DAY_MS = 86_400_000
/** The day that spreadsheets count as 0, from March 1900 on. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30)
const FROM = Date.UTC(1990, 0, 1)
const TO = Date.UTC(2100, 0, 1)
const NUMBER = /^\d{4,17}(?:[.,]\d+)?$/
const MS_PER: Record<CountedFormat, number> = {
  'spreadsheet-days': DAY_MS,
  'unix-seconds': 1_000,
  'unix-milliseconds': 1,
  'unix-microseconds': 0.001,
}

export const isCounted = (format: DateFormat): format is CountedFormat => format in MS_PER

/** Times given as a number of days or seconds since a beginning; null outside of 1990 to 2099, where it is another number. */
export function readCountedTime(text: string, format: CountedFormat): WrittenTime | null {
  if (!NUMBER.test(text)) return null
  const days = format === 'spreadsheet-days'
  const since = Number(text.replace(',', '.')) * MS_PER[format]
  const instant = (days ? SPREADSHEET_EPOCH : 0) + since
  if (!(instant >= FROM && instant < TO)) return null
  // Days carry float noise of less than a second; seconds are cut.
  const second = days ? Math.round(instant / 1_000) : Math.floor(instant / 1_000)
  const date = new Date(second * 1_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offset: days ? null : 0,
  }
}
