import { dayOf, type LocalTime, startOfDay } from './calendar'
import { lengthOf } from './interval'

/** How many of the same weekdays before the last day tell when it usually ends. */
export const WEEKS_LOOKED_BACK = 8
/** Of fewer weeks it cannot be told when a weekday usually ends. */
const LEAST_WEEKS = 4
const TWO_HOURS = 7_200_000

const timeOfDay = (time: LocalTime): number => lengthOf({ from: startOfDay(dayOf(time)), to: time })

/**
 * Whether data stops in the middle of its last day: more than two hours earlier than on any of the same weekdays before.
 * @param ends the last sale of each of those weekdays that has any
 */
export function stopsEarly(lastSale: LocalTime, ends: readonly LocalTime[]): boolean {
  if (ends.length < LEAST_WEEKS) return false
  return Math.min(...ends.map(timeOfDay)) - timeOfDay(lastSale) > TWO_HOURS
}
