import type { YearOnYearAnswer, YearOnYearQuestion } from '@/lib/contracts/year-on-year'
import { addDays, addMonths, type Day, dayOf, earlier, startOfDay, startOfYear } from '@/lib/domain/calendar'
import { hasShiftedDate, type Interval, shiftBack } from '@/lib/domain/interval'
import type { MetricValue } from '@/lib/domain/metric'
import { addSums, changeOf, deriveValue, nobody, noSums, type Sums } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'
import { salesByInterval } from './sales-by-interval'

const aYear = { months: 12 } as const

/** The days from one to another, as intervals; the last as far as it has elapsed. */
function daysUntil(from: Day, to: string): Interval[] {
  const intervals: Interval[] = []
  for (let day = from; startOfDay(day) < to; day = addDays(day, 1))
    intervals.push({ from: startOfDay(day), to: earlier(startOfDay(addDays(day, 1)), to) })
  return intervals
}

/** Sums up to the end of each interval, and of all of them. */
async function growing(
  scope: Scope,
  question: YearOnYearQuestion,
  intervals: readonly Interval[],
  path: 'auto' | 'lines',
): Promise<Sums[]> {
  const asked = intervals.filter(({ from, to }) => from < to)
  const sums = await salesByInterval(scope, { intervals: asked, filter: question, countsOrders: true, path })
  const byStart = new Map(asked.map(({ from }, index) => [from, sums[index]]))
  let soFar = noSums
  return intervals.map(({ from, to }) => {
    soFar = addSums(soFar, (from < to && byStart.get(from)) || noSums)
    return soFar
  })
}

/** The fiscal year in which the range ends, day by day on top of one another, against the year before. */
export async function yearOnYear(scope: Scope, question: YearOnYearQuestion, asked: Asked): Promise<YearOnYearAnswer> {
  const frame = await frameOf(scope, { ...question, grain: 'year', compare: 'none' }, asked)
  const { metric } = question
  const path = asked.path ?? 'auto'
  const { elapsedTo, coverage } = frame
  const start = startOfYear(earlier(frame.range.to, frame.asOf), asked.business.fiscalYearStart)
  const end = addDays(addMonths(start, 12), -1)
  const lastStart = addMonths(start, -12)
  const reaches = coverage.from !== null && dayOf(coverage.from) <= lastStart

  const year = daysUntil(start, startOfDay(addDays(end, 1)))
  const elapsed = daysUntil(start, elapsedTo)
  const shifted = ({ from, to }: Interval): Interval => ({ from: shiftBack(from, aYear), to: shiftBack(to, aYear) })
  const [sums, lastSums, lastSoFar] = await Promise.all([
    growing(scope, question, elapsed, path),
    reaches ? growing(scope, question, year.map(shifted), path) : [],
    reaches ? growing(scope, question, [shifted({ from: startOfDay(start), to: elapsedTo })], path) : [],
  ])
  const shownOf = (found: Sums | undefined): MetricValue => (found ? deriveValue(metric, found, nobody) : null)
  const soFar = shownOf(sums.at(-1))
  const lastYearSoFar = shownOf(lastSoFar[0])
  return {
    ...echoOf(frame, asked.business),
    metric,
    year: { from: start, to: end },
    lastYear: { from: lastStart, to: addDays(start, -1) },
    soFar,
    lastYearSoFar,
    change: changeOf(metric, soFar, lastYearSoFar),
    days: year.map(({ from }, index) => ({
      day: dayOf(from),
      value: shownOf(sums[index]),
      lastDay: hasShiftedDate(from, aYear) ? dayOf(shiftBack(from, aYear)) : null,
      lastYear: shownOf(lastSums[index]),
    })),
  }
}
