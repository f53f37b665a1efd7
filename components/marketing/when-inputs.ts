import { addDays, type Day, type DayRange, daysBetween } from '@/lib/domain/calendar'
import { type ShownView, toViewInput } from '../filters/to-view-input'
import { toLineMetric } from './overview-inputs'

/** The days of a view, and those it is compared with, as an answer tells them. */
type KnownDays = { readonly range: DayRange; readonly comparison: DayRange | null }

/** Of days chosen to compare with, the one that lies where a day lies in the range; null where there is none. */
function counterpart(day: Day, { range, comparison }: KnownDays): Day | null {
  if (!comparison || day < range.from || day > range.to) return null
  const found = addDays(comparison.from, daysBetween(range.from, day))
  return found <= comparison.to ? found : null
}

/** What one day is compared with: as the view is, and of days of a person's own choice with its counterpart. */
function comparedWith({ compare }: ShownView, day: Day, known: KnownDays | undefined) {
  if (compare !== 'custom') return { compare, compareFrom: null, compareTo: null }
  const other = known ? counterpart(day, known) : null
  return other === null
    ? { compare: 'none' as const, compareFrom: null, compareTo: null }
    : { compare, compareFrom: other, compareTo: other }
}

/** One day by the hour. */
export function dayHoursInput(view: ShownView, day: Day, known: KnownDays | undefined) {
  const shown = { ...view, ...comparedWith(view, day, known), range: 'all' as const, from: day, to: day }
  return { ...toViewInput({ ...shown, grain: 'hour' }), metric: [view.metric] }
}

export const branchHoursInput = (view: ShownView) => ({ ...toViewInput(view), metric: toLineMetric(view.metric) })
