import type { DateFormat } from '@/lib/ingest/layouts/layout'
import { hasOtherDigits, toLatinDigits } from '@/lib/ingest/parse/latin-digits'
import { type CountedFormat, isCounted, readCountedTime } from './read-counted-time'
import { readSpelledTime } from './read-spelled-time'
import { readZone } from './read-zone'
import { toHour, toWrittenTime, type WrittenTime } from './written-time'

/** A day before a clock that is read by itself. */
const EPOCH = '1970-01-01'
const WRITTEN =
  /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([AaPp])[Mm])?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/

/**
 * Reads a date with or without a time in one format; null if it is not a real day and time in that format. A month in
 * words tells its place itself. Two digits of a year are 1970 to 2069.
 */
export function readTime(text: string, format: DateFormat): WrittenTime | null {
  if (isCounted(format)) return readCounted(toLatinDigits(text), format)
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

/** A number of days may have a clock or a zone beside it, from columns of their own. A clock must not contradict the number's own. */
function readCounted(text: string, format: CountedFormat): WrittenTime | null {
  const blank = text.indexOf(' ')
  const counted = readCountedTime(blank < 0 ? text : text.slice(0, blank), format)
  if (blank < 0 || counted === null || format !== 'spreadsheet-days') return blank < 0 ? counted : null
  const rest = readTime(`${EPOCH} ${text.slice(blank + 1)}`, 'year-first')
  if (rest === null) return null
  const { hour, minute, second, offset } = rest
  const { year, month, day } = counted
  const own = counted.hour + counted.minute + counted.second > 0
  const given = hour + minute + second > 0
  if (own && given && (counted.hour !== hour || counted.minute !== minute)) return null
  return own ? { ...counted, offset } : { year, month, day, hour, minute, second, offset }
}
