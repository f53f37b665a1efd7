import type { DateFormat } from '@/lib/ingest/layouts/layout'
import { hasOtherDigits, toLatinDigits } from '@/lib/ingest/parse/latin-digits'
import { isCounted, readCountedTime } from './read-counted-time'
import { readSpelledTime } from './read-spelled-time'
import { readZone } from './read-zone'
import { toHour, toWrittenTime, type WrittenTime } from './written-time'

const WRITTEN =
  /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([AaPp])[Mm])?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/

/**
 * Reads a date with or without a time in one format; null if it is not a real day and time in that format. A month in
 * words tells its place itself. Two digits of a year are 1970 to 2069.
 */
export function readTime(text: string, format: DateFormat): WrittenTime | null {
  if (isCounted(format)) return readCountedTime(toLatinDigits(text), format)
  const match = WRITTEN.exec(text)
  if (match === null) {
    return hasOtherDigits(text) ? readTime(toLatinDigits(text), format) : readSpelledTime(text, format)
  }
  const [, first = '', , second = '', third = '', hours, minutes, seconds, half, zone] = match
  const [year, month, day] =
    format === 'year-first'
      ? [first, second, third]
      : format === 'month-first'
        ? [third, first, second]
        : [third, second, first]
  if (format === 'year-first' && year.length !== 4) return null
  const hour = toHour(Number(hours ?? 0), half)
  if (hour === null) return null
  const offset = zone === undefined ? null : readZone(zone)
  return toWrittenTime(year, Number(month), day, hour, Number(minutes ?? 0), Number(seconds ?? 0), offset)
}
