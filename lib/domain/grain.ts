import { type Day, daysBetween } from './calendar'

export const grains = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const

export type Grain = (typeof grains)[number]

/** The grain that chooses itself: under 3 days hours, up to 92 days days, up to two years weeks, beyond that months. */
export function chooseGrain(range: { from: Day; to: Day }): Grain {
  const days = daysBetween(range.from, range.to) + 1
  if (days < 3) return 'hour'
  if (days <= 92) return 'day'
  if (days <= 731) return 'week'
  return 'month'
}
