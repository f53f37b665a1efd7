import type { MetricValue } from '../domain/metric'
import type { Format } from './format'

/** A day on which branches are missing: how many. */
export type MissingDay = { day: string; missing: number }

type Place = { from: string; to?: string | undefined }

type MissingIn = {
  /** Branch-days that are missing in each place, 0 for a whole one. */
  each: readonly number[]
  /** Branch-days that are missing in any of them: a day counts once, however many places lie in it. */
  total: number
}

/** How many branch-days are missing in each bucket, and in all of them; a bucket without an end reaches to the next. */
export function missingIn(places: readonly Place[], missing: readonly MissingDay[] = []): MissingIn {
  const days = new Map<string, number>()
  const each = places.map(({ from, to }, index) => {
    const end = to ?? places[index + 1]?.from ?? '9999'
    const inside = missing.filter(({ day }) => day >= from.slice(0, 10) && `${day}T00:00:00` < end)
    for (const one of inside) days.set(one.day, one.missing)
    return inside.reduce((sum, one) => sum + one.missing, 0)
  })
  return { each, total: [...days.values()].reduce((sum, count) => sum + count, 0) }
}

/** Nothing where something is missing is a gap, not a zero. */
export const isGap = (value: MetricValue, missing: number): boolean => missing > 0 && Number(value) === 0

/** The sentence that says it, for those who see no hatching; nothing where nothing is missing. */
export function missingSentence(count: number, format: Format): string {
  if (count === 0) return ''
  return count === 1 ? ' 1 branch-day is missing.' : ` ${format.value(count, 'count')} branch-days are missing.`
}

/** Its column in a table. */
export const missingColumn = { key: 'missing', title: 'Missing branch-days', unit: 'count' } as const
