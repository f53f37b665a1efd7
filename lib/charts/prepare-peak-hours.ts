import type { PeakHoursAnswer } from '../contracts/peak-hours'
import { addsUpOver, type MetricKey, type MetricValue, metric } from '../domain/metric'
import type { PeakStatistic } from '../domain/view-choices'
import { differenceOf, shownChange } from './compare-values'
import type { Format } from './format'
import { type HeatMap, prepareHeatMap } from './prepare-heat-map'

type PeakHoursInput = {
  answer: PeakHoursAnswer
  statistic: PeakStatistic
  /** The differences to the comparison instead of the values. */
  asChange: boolean
  weekStart: number
  format: Format
}

type Figures = { value: MetricValue; average: MetricValue; median: MetricValue }

/** Averages and medians are those of what adds up; other figures are as they are. */
const figureOf = (key: MetricKey, { value, average, median }: Figures, statistic: PeakStatistic): MetricValue => {
  if (statistic === 'sum' || !addsUpOver(key, 'time')) return value
  return statistic === 'median' ? median : average
}

/** From the first to the last hour with anything, now or before. */
function busyHours({ cells }: PeakHoursAnswer): { from: number; to: number } {
  const busy = cells
    .filter(({ value, comparison }) => Number(value ?? 0) !== 0 || Number(comparison?.value ?? 0) !== 0)
    .map(({ hour }) => hour)
  return busy.length > 0 ? { from: Math.min(...busy), to: Math.max(...busy) } : { from: 0, to: 23 }
}

/** The week by the hour, or how it differs from the comparison. */
export function preparePeakHours({ answer, statistic, asChange, weekStart, format }: PeakHoursInput): HeatMap {
  const { title, unit, better } = metric(answer.metric)
  const cells = answer.cells.map(({ weekday, hour, comparison, ...figures }) => {
    const now = figureOf(answer.metric, figures, statistic)
    const before = comparison && figureOf(answer.metric, comparison, statistic)
    const difference = differenceOf(now, before)
    const change = shownChange(difference, unit, better, format)
    const compared = comparison
      ? [
          { label: asChange ? 'Now' : 'Compared', text: format.value(asChange ? now : before, unit) },
          ...(asChange ? [{ label: 'Before', text: format.value(before, unit) }] : []),
          ...(change ? [{ label: 'Change', text: `${change.arrow} ${change.text}`.trim() }] : []),
        ]
      : []
    return { weekday, hour, value: asChange ? (difference?.absolute ?? null) : now, details: compared }
  })
  const named = asChange ? `${title}, change` : title
  return prepareHeatMap({ title: named, unit, cells, weekStart, isChange: asChange, hours: busyHours(answer), format })
}
