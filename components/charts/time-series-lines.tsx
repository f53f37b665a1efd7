'use client'
import { memo } from 'react'
import { Curve, type CurveProps, Line, LineChart, XAxis, YAxis } from 'recharts'
import type { TimeSeries } from '@/lib/charts/prepare-time-series'
import { chartHeight, insets, linesOf, type TimeSeriesFrame } from './time-series-frame'

/** Without the reference by which the library measures each path, for an animation that there is none of. */
const still = (props: CurveProps) => <Curve {...props} pathRef={null} />
const line = { type: 'linear', strokeWidth: 1.5, isAnimationActive: false, activeDot: false, dot: false } as const
const axis = { hide: true, type: 'number', niceTicks: 'none' } as const

/** Draws what was prepared; decides nothing. Once drawn it stands still: marks and axes are pictures of their own. */
export const TimeSeriesLines = memo(({ series, frame }: { series: TimeSeries; frame: TimeSeriesFrame }) => (
  <LineChart
    aria-hidden
    accessibilityLayer={false}
    tabIndex={-1}
    width={frame.width}
    height={chartHeight}
    data={series.points}
    margin={insets}
    style={{ pointerEvents: 'none', width: '100%', height: '100%' }}
  >
    <XAxis {...axis} dataKey="index" domain={frame.across} />
    <YAxis {...axis} domain={frame.up} />
    {linesOf(series).map(({ key, ...looks }) => (
      <Line key={key} {...line} {...looks} shape={still} dataKey={key} />
    ))}
  </LineChart>
))
