import type { TimePoint, TimeSeries } from '@/lib/charts/prepare-time-series'
import { OverChart } from './over-chart'
import { chartHeight, dotsOf, insets, type TimeSeriesFrame } from './time-series-frame'

type TimeSeriesDotsProps = { series: TimeSeries; frame: TimeSeriesFrame; marked: TimePoint | undefined }

/** Dots where a value stands alone, which no line would show, and on the marked bucket. */
export function TimeSeriesDots({ series, frame, marked }: TimeSeriesDotsProps) {
  const { width, x, y } = frame
  const dotted = series.points.filter((point) => point.alone || point === marked)
  return (
    <OverChart width={width} stroke="var(--surface)" strokeWidth={1.5}>
      {marked && (
        <line
          x1={x(marked.index)}
          x2={x(marked.index)}
          y1={insets.top}
          y2={chartHeight - insets.bottom}
          stroke="var(--line-strong)"
          strokeWidth={1}
        />
      )}
      {dotted.map((point) =>
        dotsOf(series, point).map(({ key, value, fill }) => (
          <circle key={`${point.key} ${key}`} cx={x(point.index)} cy={y(value)} r={3.5} fill={fill} />
        )),
      )}
    </OverChart>
  )
}
