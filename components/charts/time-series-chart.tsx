'use client'
import dynamic from 'next/dynamic'
import { type CSSProperties, type PointerEvent, useMemo } from 'react'
import { type ChartNote, placeNotes } from '@/lib/charts/place-notes'
import type { TimePoint, TimeSeries } from '@/lib/charts/prepare-time-series'
import { useChartNotes } from './chart-notes'
import { HoleMarks } from './hole-marks'
import { notesAt } from './notes-at'
import { spokenRemarks } from './spoken-remarks'
import { TimeSeriesAxes } from './time-series-axes'
import { TimeSeriesDots } from './time-series-dots'
import { chartHeight, frameOf, insets } from './time-series-frame'
import { TimeSeriesTooltip } from './time-series-tooltip'
import { useMarkedPoint } from './use-marked-point'
import { useWidth } from './use-width'

const TimeSeriesLines = dynamic(() => import('./time-series-lines').then((module) => module.TimeSeriesLines), {
  ssr: false,
})

const NoteMarks = dynamic(() => import('./note-marks').then((module) => module.NoteMarks), { ssr: false })

type TimeSeriesChartProps = {
  series: TimeSeries
  /** Click on a bucket, or Enter while it is marked. */
  onSelect?: (point: TimePoint) => void
}

/** On paper the chart grows with the page, but not so much that its labels become headlines, in its shape of the screen. */
const sizes = (width: number) =>
  ({
    '--height': `${chartHeight}px`,
    '--ratio': `${width || 2 * chartHeight} / ${chartHeight}`,
    '--most': `${1.3 * (width || 2 * chartHeight)}px`,
  }) as CSSProperties

/** A line over time with its comparison; the mark follows the bucket, by pointer or by arrow keys. */
export function TimeSeriesChart({ series, onSelect }: TimeSeriesChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const last = series.points.length - 1
  const { active, setActive, onKeyDown } = useMarkedPoint(last, (index) => {
    const chosen = series.points[index]
    if (chosen) onSelect?.(chosen)
  })
  const point = active === null ? undefined : series.points[active]
  const notes = useChartNotes()
  const marks = useMemo(() => placeNotes(series.points, notes), [series.points, notes])

  const indexAt = (event: PointerEvent<HTMLDivElement>) => {
    const plot = width - insets.left - insets.right
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - insets.left
    return Math.min(last, Math.max(0, Math.round((x / plot) * last)))
  }
  const drawn = point ?? series.points[last]
  const frame = useMemo(() => (width > 0 ? frameOf(series, width) : null), [series, width])
  return (
    <div
      className="relative h-(--height) w-full print:aspect-(--ratio) print:h-auto print:max-w-(--most)"
      style={sizes(width)}
    >
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label={`${series.title} over time`}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={active ?? last}
        aria-valuetext={spoken(drawn, notesAt(marks, drawn?.index))}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
        onPointerMove={(event) => setActive(indexAt(event))}
        onPointerLeave={() => setActive(null)}
        onPointerUp={(event) => {
          const clicked = event.button === 0 && series.points[indexAt(event)]
          if (clicked && event.pointerType === 'mouse') onSelect?.(clicked)
        }}
        className={onSelect ? 'relative size-full cursor-pointer touch-pan-y' : 'relative size-full touch-pan-y'}
      >
        {frame && (
          <>
            <HoleMarks points={series.points} width={width} />
            <TimeSeriesAxes series={series} frame={frame} />
            <TimeSeriesLines series={series} frame={frame} />
            <TimeSeriesDots series={series} frame={frame} marked={point} />
          </>
        )}
        {point && <TimeSeriesTooltip series={series} point={point} width={width} notes={notesAt(marks, point.index)} />}
      </div>
      {width > 0 && marks.length > 0 && (
        <NoteMarks marks={marks} share={(index) => index / Math.max(1, last)} {...insets} />
      )}
    </div>
  )
}

function spoken(point: TimePoint | undefined, notes: readonly ChartNote[]): string {
  if (!point) return 'no values'
  const compared = point.comparisonText ? `, compared with ${point.comparisonText} (${point.comparisonLabel})` : ''
  const change = point.change ? `, ${point.change.text}` : ''
  return `${point.label}: ${point.valueText}${point.isUnfinished ? ', not finished yet' : ''}${compared}${change}${spokenRemarks(point.missing, notes)}`
}
