import type { YearOnYearAnswer } from '../contracts/year-on-year'
import { metric } from '../domain/metric'
import type { Format } from './format'
import { type MissingDay, missingIn, missingSentence } from './missing-in'
import { prepareTimeSeries, type TimeSeries } from './prepare-time-series'

/** This year day upon day, and last year, on one axis. */
export function prepareYear(
  { metric: key, days, soFar, lastYearSoFar, change }: YearOnYearAnswer,
  format: Format,
  missing?: readonly MissingDay[],
): TimeSeries {
  const { title, unit, better } = metric(key)
  const points = days.map(({ day, value, lastDay, lastYear }) => ({
    key: day,
    from: `${day}T00:00:00`,
    unfinished: false,
    value,
    comparison: lastYear === null ? null : { from: `${lastDay ?? day}T00:00:00`, value: lastYear },
  }))
  const series = prepareTimeSeries({
    title: `${title} this year`,
    unit,
    better,
    grain: 'day',
    points,
    missing,
    format,
  })
  const against =
    lastYearSoFar === null
      ? 'the data does not reach back to the start of last year'
      : `${format.value(lastYearSoFar, unit)} by then last year${change?.ratio == null ? '' : ` (${format.change(change.ratio)})`}`
  const lacking = missingSentence(missingIn(points, missing).total, format)
  return { ...series, summary: `${title} so far this year: ${format.value(soFar, unit)}; ${against}.${lacking}` }
}
