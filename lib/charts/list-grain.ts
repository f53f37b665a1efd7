import { daysBetween } from '../domain/calendar'
import type { RangePreset } from '../domain/range-preset'

type ShownRange = { range: RangePreset; from: string | null; to: string | null }

const short: readonly RangePreset[] = ['today', 'yesterday', 'last-7-days']
const long: readonly RangePreset[] = ['last-24-weeks', 'last-52-weeks', 'year-to-date', 'last-12-months', 'all']

/** The buckets of which a list has some rows, but few: days of a week or two, weeks of a quarter, else months. */
export function listGrain({ range, from, to }: ShownRange): 'day' | 'week' | 'month' {
  if (from !== null && to !== null) {
    const days = daysBetween(from, to) + 1
    return days <= 14 ? 'day' : days <= 98 ? 'week' : 'month'
  }
  if (short.includes(range)) return 'day'
  return long.includes(range) ? 'month' : 'week'
}
