import { fittingTicks } from '@/lib/charts/fitting-ticks'
import type { TimeSeries } from '@/lib/charts/prepare-time-series'
import { OverChart } from './over-chart'
import { chartHeight, insets, type TimeSeriesFrame } from './time-series-frame'

/** From the end of the plot to the end of a value and to the middle of a date, in pixels. */
const beside = 14
const below = 21

/** Hairlines with their values in front, dates below. */
export function TimeSeriesAxes({ series, frame }: { series: TimeSeries; frame: TimeSeriesFrame }) {
  const { width, x, y } = frame
  return (
    <OverChart width={width} fontSize={12} fill="var(--muted)">
      {series.valueTicks.map(({ value, label }) => (
        <g key={value}>
          <line x1={insets.left} x2={width - insets.right} y1={y(value)} y2={y(value)} stroke="var(--line)" />
          <text x={insets.left - beside} y={y(value)} dy="0.355em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {fittingTicks(series.dateTicks, x, width).map(({ index, label }) => (
        <text key={index} x={x(index)} y={chartHeight - insets.bottom + below} dy="0.355em" textAnchor="middle">
          {label}
        </text>
      ))}
    </OverChart>
  )
}
