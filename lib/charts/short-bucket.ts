import { dayOf } from '../domain/calendar'
import type { Grain } from '../domain/grain'
import type { Format } from './format'
import { asUtc, dateFormat } from './format-date'

/** A bucket's name below an axis: "Mar", the first of a year with the year: "Jan 11"; years and quarters as they are called. */
export function shortBucket(bucket: { key: string; from: string }, grain: Grain, format: Format): string {
  if (grain !== 'month') return format.bucket(bucket, grain)
  const isFirst = bucket.from.slice(5, 7) === '01'
  return dateFormat(format.locale, isFirst ? { month: 'short', year: '2-digit' } : { month: 'short' }).format(
    asUtc(dayOf(bucket.from)),
  )
}
