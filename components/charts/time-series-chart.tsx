'use client'
import dynamic from 'next/dynamic'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useState } from 'react'
import type { TimePoint, TimeSeries } from '@/lib/charts/prepare-time-series'
import { Skeleton } from '../ui/skeleton'
import { chartHeight, insets } from './time-series-frame'
import { TimeSeriesTooltip } from './time-series-tooltip'
import { useWidth } from './use-width'

const TimeSeriesLines = dynamic(() => import('./time-series-lines').then((module) => module.TimeSeriesLines), {
  ssr: false,
  loading: () => <Skeleton className="size-full" />,
})

type TimeSeriesChartProps = {
  series: TimeSeries
  /** Click on a bucket, or Enter while it is marked. */
  onSelect?: (point: TimePoint) => void
}

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowRight: (index, last) => Math.min(last, index + 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** A line over time with its comparison; the mark follows the bucket, by pointer or by arrow keys. */
export function TimeSeriesChart({ series, onSelect }: TimeSeriesChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const [active, setActive] = useState<number | null>(null)
  const last = series.points.length - 1
  const point = active === null ? undefined : series.points[active]

  const indexAt = (event: PointerEvent<HTMLDivElement>) => {
    const plot = width - insets.left - insets.right
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - insets.left
    return Math.min(last, Math.max(0, Math.round((x / plot) * last)))
  }
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step) setActive(step(active ?? last, last))
    else if (event.key === 'Enter' && point) onSelect?.(point)
    else if (event.key === 'Escape' && active !== null) setActive(null)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={`${series.title} over time`}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={active ?? last}
      aria-valuetext={spoken(point ?? series.points[last])}
      onKeyDown={press}
      onBlur={() => setActive(null)}
      onPointerMove={(event) => setActive(indexAt(event))}
      onPointerLeave={() => setActive(null)}
      onPointerUp={(event) => {
        const clicked = event.button === 0 && series.points[indexAt(event)]
        if (clicked && event.pointerType === 'mouse') onSelect?.(clicked)
      }}
      className={onSelect ? 'relative w-full cursor-pointer touch-pan-y' : 'relative w-full touch-pan-y'}
      style={{ height: chartHeight }}
    >
      {width > 0 && <TimeSeriesLines series={series} width={width} active={active} />}
      {point && <TimeSeriesTooltip series={series} point={point} width={width} />}
    </div>
  )
}

function spoken(point: TimePoint | undefined): string {
  if (!point) return 'no values'
  const compared = point.comparisonText ? `, compared with ${point.comparisonText} (${point.comparisonLabel})` : ''
  const change = point.change ? `, ${point.change.text}` : ''
  return `${point.label}: ${point.valueText}${point.isUnfinished ? ', not finished yet' : ''}${compared}${change}`
}
