'use client'
import { CartesianGrid, type DotItemDotProps, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { TimeSeries } from '@/lib/charts/prepare-time-series'
import { chartHeight, insets } from './time-series-frame'

type TimeSeriesLinesProps = { series: TimeSeries; width: number; active: number | null }

const axisText = { fill: 'var(--muted)', fontSize: 12 }
const line = { type: 'linear', strokeWidth: 1.5, isAnimationActive: false, activeDot: false } as const

/** Draws what was prepared; decides nothing. */
export function TimeSeriesLines({ series, width, active }: TimeSeriesLinesProps) {
  const { points, valueTicks, floor, dateTicks, hasComparison } = series
  const values = valueTicks.map((tick) => tick.value)
  const valueLabel = (value: number) => valueTicks.find((tick) => tick.value === value)?.label ?? ''
  const dateLabel = (index: number) => dateTicks.find((tick) => tick.index === index)?.label ?? ''
  return (
    <LineChart
      aria-hidden
      accessibilityLayer={false}
      tabIndex={-1}
      width={width}
      height={chartHeight}
      data={points}
      margin={{ top: insets.top, right: insets.right, bottom: 0, left: 0 }}
      style={{ pointerEvents: 'none', width: '100%', height: '100%' }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" horizontalValues={values} />
      <XAxis
        dataKey="index"
        type="number"
        domain={[0, Math.max(1, points.length - 1)]}
        ticks={dateTicks.map((tick) => tick.index)}
        tickFormatter={dateLabel}
        tick={axisText}
        tickLine={false}
        axisLine={false}
        tickMargin={10}
        height={insets.bottom}
        interval="preserveStart"
        minTickGap={12}
      />
      <YAxis
        domain={[floor, values.at(-1) ?? 1]}
        ticks={values}
        tickFormatter={valueLabel}
        tick={axisText}
        tickLine={false}
        axisLine={false}
        tickMargin={8}
        width={insets.left}
        interval={0}
      />
      {active !== null && <ReferenceLine x={active} stroke="var(--line-strong)" />}
      {hasComparison && (
        <Line {...line} dataKey="comparison" stroke="var(--series-paler)" strokeDasharray="5 4" dot={markOf(active)} />
      )}
      <Line {...line} dataKey="unfinished" stroke="var(--series-1)" strokeDasharray="1.5 3.5" dot={markOf(active)} />
      <Line {...line} dataKey="finished" stroke="var(--series-1)" dot={markOf(active)} />
    </LineChart>
  )
}

/** A dot on the marked bucket and where a value stands alone. */
const markOf =
  (active: number | null) =>
  ({ cx, cy, index, value, payload, stroke, key }: DotItemDotProps) => {
    const known = value !== null && value !== undefined && cx !== undefined && cy !== undefined
    if (!known || (index !== active && !payload.alone)) return null
    return <circle key={key} cx={cx} cy={cy} r={3.5} fill={stroke} stroke="var(--surface)" strokeWidth={1.5} />
  }
