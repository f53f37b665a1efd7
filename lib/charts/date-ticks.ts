import type { Grain } from '../domain/grain'
import { asUtc, dateFormat, formatTime } from './format-date'

export type DateTick = { index: number; label: string }

type Cut = { label: 'time' | 'day' | 'month' | 'key'; holds: (at: Date, before: Date | null, index: number) => boolean }

const everyHours = (hours: number): Cut => ({ label: 'time', holds: (at) => at.getUTCHours() % hours === 0 })
const dayNumber = (at: Date) => Math.floor(at.getTime() / 86_400_000)
const monthNumber = (at: Date) => at.getUTCFullYear() * 12 + at.getUTCMonth()

const newDay = (days: number): Cut => ({
  label: 'day',
  holds: (at, before) => before === null || (dayNumber(at) !== dayNumber(before) && dayNumber(at) % days === 0),
})

/** The first bucket that begins in a month divisible so (1 month, 3 quarter, 6 half, 12 year …). */
const newMonth = (months: number): Cut => ({
  label: 'month',
  holds: (at, before) =>
    Math.floor(monthNumber(at) / months) !== Math.floor(monthNumber(before ?? previousMonth(at)) / months),
})

function previousMonth(at: Date): Date {
  return at.getUTCDate() <= 7 ? new Date(at.getTime() - 8 * 86_400_000) : at
}

const every = (count: number, label: Cut['label']): Cut => ({
  label,
  holds: (_at, _before, index) => index % count === 0,
})

const months = [newMonth(1), newMonth(3), newMonth(6), newMonth(12), newMonth(24), newMonth(60)]

const cuts: Readonly<Record<Grain, readonly Cut[]>> = {
  hour: [everyHours(1), everyHours(2), everyHours(3), everyHours(6), everyHours(12), newDay(1), newDay(2), ...months],
  day: [every(1, 'day'), every(2, 'day'), every(7, 'day'), every(14, 'day'), ...months],
  week: [every(1, 'day'), every(2, 'day'), ...months],
  month: months,
  quarter: [every(1, 'key'), every(2, 'key'), ...months.slice(3)],
  year: [every(1, 'key'), every(2, 'key'), every(5, 'key'), every(10, 'key')],
}

/**
 * Where the time axis is labelled, and with what: the finest regular cut of the grain with at most `most` labels.
 * The first label of a year names it.
 */
export function dateTicks(
  buckets: readonly { key: string; from: string }[],
  grain: Grain,
  locale: string,
  most = 8,
): DateTick[] {
  const dates = buckets.map((bucket) => asUtc(bucket.from))
  const indexesOf = (cut: Cut) =>
    dates.flatMap((at, index) => (cut.holds(at, dates[index - 1] ?? null, index) ? [index] : []))
  const fitting = cuts[grain]
    .map((cut) => ({ cut, indexes: indexesOf(cut) }))
    .find(({ indexes }) => indexes.length <= most)
  if (!fitting) return []
  const years = new Set<number>()
  return fitting.indexes.map((index) => {
    const { key, from } = buckets[index] as { key: string; from: string }
    const year = asUtc(from).getUTCFullYear()
    const firstOfYear = !years.has(year) && dates[0]?.getUTCFullYear() !== dates.at(-1)?.getUTCFullYear()
    years.add(year)
    return { index, label: labelOf(fitting.cut.label, key, from, locale, firstOfYear) }
  })
}

function labelOf(kind: Cut['label'], key: string, from: string, locale: string, withYear: boolean): string {
  if (kind === 'time') return formatTime(from, locale)
  if (kind === 'key') return key.split('-').reverse().join(' ')
  const year = withYear ? ({ year: 'numeric' } as const) : {}
  const day = kind === 'day' ? ({ day: 'numeric' } as const) : {}
  return dateFormat(locale, { ...day, month: 'short', ...year }).format(asUtc(from))
}
