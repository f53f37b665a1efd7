import type { MetricValue } from '../domain/metric'

type Sparkline = {
  /** SVG path in a box of 100 by 100; gaps interrupt it. */
  path: string
  /** Where the last known value lies, in the same box. */
  end: { x: number; y: number } | null
}

const round = (value: number) => Math.round(value * 100) / 100

/** A line through the values, from 0 (or the lowest, if that is below) to the highest. */
export function prepareSparkline(values: readonly MetricValue[]): Sparkline {
  const known = values.map((value) => (value === null ? null : Number(value)))
  const numbers = known.filter((value) => value !== null)
  const low = Math.min(0, ...numbers)
  const height = Math.max(...numbers, 0) - low || 1
  const points = known.map((value, index) =>
    value === null
      ? null
      : {
          x: values.length === 1 ? 100 : round((index * 100) / (values.length - 1)),
          y: round(100 - ((value - low) * 100) / height),
        },
  )
  const path = points
    .map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
    .join('')
  return { path, end: points.findLast((point) => point !== null) ?? null }
}
