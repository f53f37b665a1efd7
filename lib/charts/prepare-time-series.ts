import type { SalesTrendAnswer } from '../contracts/sales-trend'
import type { Grain } from '../domain/grain'
import { type Metric, type MetricKey, type MetricValue, metric } from '../domain/metric'
import { type ChartTable, isDateUnit } from './chart-table'
import { differenceOf, type ShownChange, shownChange } from './compare-values'
import { type DateTick, dateTicks } from './date-ticks'
import type { Format, Unit } from './format'
import { isGap, type MissingDay, missingColumn, missingIn, missingSentence } from './missing-in'
import { tightTicks } from './tight-ticks'

/** A bucket's value and that of the part it is compared with; null is a gap. */
export type SeriesPoint = {
  key: string
  /** The moment the bucket begins, on the shop's wall clock. */
  from: string
  /** The moment it ends, where that is known otherwise than by the next one's beginning. */
  to?: string
  unfinished: boolean
  value: MetricValue
  comparison: { from: string; value: MetricValue } | null
}

type TimeSeriesInput = {
  title: string
  unit: Unit
  better: Metric['better']
  points: readonly SeriesPoint[]
  /** Days on which branches are missing: how many. */
  missing?: readonly MissingDay[] | undefined
  grain: Grain
  format: Format
}

/** One bucket ready to draw: coordinates for the lines, texts for the tooltip. */
export type TimePoint = {
  index: number
  key: string
  from: string
  to: string | null
  label: string
  finished: number | null
  /** The dotted end, from the last finished bucket on. */
  unfinished: number | null
  comparison: number | null
  /** Neighbours are gaps: drawn as a dot, since no line would show it. */
  alone: boolean
  isUnfinished: boolean
  /** Branch-days that are missing in the bucket, 0 for a whole one. */
  missing: number
  valueText: string
  comparisonText: string | null
  comparisonLabel: string | null
  change: ShownChange | null
}

export type TimeSeries = {
  title: string
  points: readonly TimePoint[]
  valueTicks: readonly { value: number; label: string }[]
  /** Where the plot ends below; at or below the lowest tick. */
  floor: number
  dateTicks: readonly DateTick[]
  hasComparison: boolean
  summary: string
  table: ChartTable
}

const coordinate = (value: MetricValue | undefined): number | null =>
  value === null || value === undefined ? null : Number(value)

/** The points of one metric of a sales trend. */
export const trendPoints = (answer: Pick<SalesTrendAnswer, 'buckets'>, key: MetricKey): SeriesPoint[] =>
  answer.buckets.map(({ values, comparison, ...bucket }) => ({
    ...bucket,
    value: values[key] ?? null,
    comparison: comparison && { from: comparison.from, value: comparison.values[key] ?? null },
  }))

/** The model of a metric's trend. */
export const prepareMetricTrend = (
  answer: Pick<SalesTrendAnswer, 'buckets' | 'grain'>,
  key: MetricKey,
  format: Format,
  missing?: readonly MissingDay[],
): TimeSeries =>
  prepareTimeSeries({ ...metric(key), points: trendPoints(answer, key), missing, grain: answer.grain, format })

const withGaps = (points: readonly SeriesPoint[], missing: readonly number[]): SeriesPoint[] =>
  points.map((point, index) => (isGap(point.value, missing[index] ?? 0) ? { ...point, value: null } : point))

/** Decides everything a trend shows: lines, ticks, texts, the sentence for screen readers and the table. */
export function prepareTimeSeries(given: TimeSeriesInput): TimeSeries {
  const { each: missing, total } = missingIn(given.points, given.missing)
  const input = { ...given, points: withGaps(given.points, missing) }
  const { title, unit, points, grain, format } = input
  const { ticks, floor } = tightTicks(
    points.flatMap((point) => [coordinate(point.value) ?? 0, coordinate(point.comparison?.value) ?? 0]),
    unit === 'count',
  )
  return {
    title,
    points: points.map((_, index) => ({ ...timePoint(input, index), missing: missing[index] ?? 0 })),
    valueTicks: ticks.map((value) => ({ value, label: format.tick(value, unit, value === ticks.at(-1)) })),
    floor,
    dateTicks: dateTicks(points, grain, format.locale),
    hasComparison: points.some((point) => coordinate(point.comparison?.value) !== null),
    summary: summaryOf(input) + missingSentence(total, format),
    table: tableOf(input, missing),
  }
}

function timePoint(
  { points, unit, better, grain, format }: TimeSeriesInput,
  index: number,
): Omit<TimePoint, 'missing'> {
  const point = points[index] as SeriesPoint
  const { key, from, value, comparison } = point
  const at = coordinate(value)
  const beside = (other: number) => coordinate(points[other]?.value) !== null
  const next = points[index + 1]
  return {
    index,
    key,
    from,
    to: point.to ?? next?.from ?? null,
    label: format.bucket(point, grain),
    finished: point.unfinished ? null : at,
    unfinished: point.unfinished || (next?.unfinished && next.value !== null) ? at : null,
    comparison: coordinate(comparison?.value),
    alone: at !== null && !beside(index - 1) && !beside(index + 1),
    isUnfinished: point.unfinished,
    valueText: format.value(value, unit),
    comparisonText: comparison && format.value(comparison.value, unit),
    comparisonLabel: comparison && comparedLabel(comparison.from, grain, format),
    change: shownChange(differenceOf(value, comparison?.value ?? null), unit, better, format),
  }
}

/** Quarters and years are named by their keys, which a compared moment does not have. */
const comparedLabel = (from: string, grain: Grain, format: Format): string =>
  grain === 'quarter' || grain === 'year' ? `from ${format.day(from)}` : format.bucket({ key: from, from }, grain)

function summaryOf({ title, unit, points, grain, format }: TimeSeriesInput): string {
  const known = points.filter((point) => point.value !== null)
  const [first] = known
  const last = known.at(-1)
  if (!first || !last) return `${title} by ${grain}: nothing in this range.`
  const byValue = known.toSorted((a, b) => Number(a.value) - Number(b.value))
  const say = (point: SeriesPoint | undefined) =>
    point ? `${format.short(point.value, unit)} (${format.bucket(point, grain)})` : ''
  const unfinished = last.unfinished ? ', not finished yet' : ''
  return `${title} by ${grain}: highest ${say(byValue.at(-1))}, lowest ${say(byValue[0])}, latest ${say(last)}${unfinished}.`
}

/** Dates stay dates in files; quarters and years are named. */
function bucketCell(bucket: { key: string; from: string }, grain: Grain, format: Format): string {
  if (!isDateUnit(grain)) return format.bucket(bucket, grain)
  return grain === 'hour' ? bucket.from : bucket.from.slice(0, 10)
}

function tableOf({ title, unit, points, grain, format }: TimeSeriesInput, missing: readonly number[]): ChartTable {
  const holes = missing.some((count) => count > 0)
  const compared = points.some((point) => point.comparison !== null)
  return {
    columns: [
      { key: 'bucket', title: grain[0]?.toUpperCase() + grain.slice(1), unit: isDateUnit(grain) ? grain : 'text' },
      { key: 'value', title, unit },
      ...(compared
        ? ([
            { key: 'comparison', title: `${title}, compared`, unit },
            { key: 'change', title: 'Change', unit: 'change' },
          ] as const)
        : []),
      ...(holes ? [missingColumn] : []),
    ],
    rows: points.map(({ key, from, value, comparison }, index) => ({
      bucket: bucketCell({ key, from }, grain, format),
      value,
      comparison: comparison?.value ?? null,
      change: differenceOf(value, comparison?.value ?? null)?.ratio ?? null,
      ...(holes ? { missing: missing[index] ?? 0 } : {}),
    })),
  }
}
