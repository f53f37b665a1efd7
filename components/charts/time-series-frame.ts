import type { TimePoint, TimeSeries } from '@/lib/charts/prepare-time-series'

/** Height of the whole chart and what its axes take of it, in pixels. */
export const chartHeight = 264
export const insets = { top: 12, right: 16, bottom: 28, left: 60 }

/** Where things stand in a chart of that width, in pixels from its upper left corner. */
export type TimeSeriesFrame = {
  width: number
  x: (index: number) => number
  y: (value: number) => number
  /** Least and greatest index, least and greatest value. */
  across: [number, number]
  up: [number, number]
}

export function frameOf({ points, valueTicks, floor }: TimeSeries, width: number): TimeSeriesFrame {
  const last = Math.max(1, points.length - 1)
  const top = valueTicks.at(-1)?.value ?? 1
  const plot = { width: width - insets.left - insets.right, height: chartHeight - insets.top - insets.bottom }
  return {
    width,
    x: (index) => insets.left + (index / last) * plot.width,
    y: (value) => insets.top + ((top - value) / (top - floor)) * plot.height,
    across: [0, last],
    up: [floor, top],
  }
}

type TimeLine = { key: 'comparison' | 'unfinished' | 'finished'; stroke: string; strokeDasharray?: string }

const lines: readonly TimeLine[] = [
  { key: 'comparison', stroke: 'var(--series-paler)', strokeDasharray: '5 4' },
  { key: 'unfinished', stroke: 'var(--series-1)', strokeDasharray: '1.5 3.5' },
  { key: 'finished', stroke: 'var(--series-1)' },
]

/** The lines of a chart, the one in front last. */
export const linesOf = ({ hasComparison }: TimeSeries): readonly TimeLine[] =>
  lines.filter(({ key }) => key !== 'comparison' || hasComparison)

/** Values of a bucket, each with its line's colour. */
export const dotsOf = (series: TimeSeries, point: TimePoint): { key: string; value: number; fill: string }[] =>
  linesOf(series).flatMap(({ key, stroke }) => {
    const value = point[key]
    return value === null ? [] : [{ key, value, fill: stroke }]
  })
