'use client'
import dynamic from 'next/dynamic'
import { type PointerEvent, useMemo } from 'react'
import { placeNotes } from '@/lib/charts/place-notes'
import type { Timeline, TimelineMark } from '@/lib/charts/prepare-timeline'
import { cn } from '../ui/cn'
import { useChartNotes } from './chart-notes'
import { ChartTooltip } from './chart-tooltip'
import { chartHeight, insets } from './time-series-frame'
import { TooltipDetails } from './tooltip-details'
import { useMarkedPoint } from './use-marked-point'
import { ValueLines } from './value-lines'

const NoteMarks = dynamic(() => import('./note-marks').then((module) => module.NoteMarks), { ssr: false })

type TimelineChartProps = {
  timeline: Timeline
  title: string
  /** Click on a mark, or Enter while it is marked. */
  onSelect: (mark: TimelineMark) => void
}

const tones: Readonly<Record<TimelineMark['tone'], string>> = {
  sale: 'bg-series-1',
  reversed: 'border border-series-1 bg-surface',
  back: 'bg-series-4',
}

/** Within how many pixels of a mark a pointer means it. */
const reach = 32

const left = insets.left + 4

/** Orders as marks on one axis of time, as high as they were large, by pointer or by arrow keys. */
export function TimelineChart({ timeline, title, onSelect }: TimelineChartProps) {
  const { marks, valueTicks, dateTicks, pieces } = timeline
  const notes = useChartNotes()
  const noteMarks = useMemo(() => placeNotes(pieces, notes), [pieces, notes])
  const low = valueTicks[0]?.value ?? 0
  const high = valueTicks.at(-1)?.value ?? 1
  const level = (value: number): number => ((value - low) / (high - low)) * 100
  const last = marks.length - 1
  const { active, setActive, onKeyDown } = useMarkedPoint(last, (index) => {
    const mark = marks[index]
    if (mark) onSelect(mark)
  })
  const shown = active === null ? undefined : marks[active]

  const nearest = (event: PointerEvent<HTMLDivElement>): number | null => {
    const plot = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - plot.left) / plot.width
    const found = marks.reduce(
      (best, mark) => (Math.abs(mark.x - x) < Math.abs(best.x - x) ? mark : best),
      marks[0] ?? { x: 9, index: 0 },
    )
    return Math.abs(found.x - x) * plot.width <= reach ? found.index : null
  }
  return (
    <div className="relative w-full" style={{ height: chartHeight }}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={active ?? last}
        aria-valuetext={spoken(shown ?? marks[last])}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
        className="relative size-full touch-pan-y rounded-control"
      >
        <ValueLines ticks={valueTicks} level={level} marksZero />
        <div
          aria-hidden
          onPointerMove={(event) => setActive(nearest(event))}
          onPointerLeave={() => setActive(null)}
          onPointerUp={(event) => {
            const index = event.button === 0 && event.pointerType === 'mouse' ? nearest(event) : null
            const mark = index === null ? undefined : marks[index]
            if (mark) onSelect(mark)
          }}
          className={cn('absolute', shown && 'cursor-pointer')}
          style={{ ...insets, left }}
        >
          {marks.map((mark) => (
            <Mark key={mark.key} mark={mark} level={level} active={mark.index === active} />
          ))}
          {dateTicks.map(({ x, label }, index) => (
            <span
              key={x}
              className={cn(
                'absolute top-full pt-2.5 text-12 text-muted whitespace-nowrap tabular-nums',
                dateTicks.length > 5 && index % 2 === 1 && 'max-md:hidden',
              )}
              style={{ left: `${x * 100}%`, transform: `translateX(${x > 0.96 ? '-100%' : x < 0.02 ? '0' : '-50%'})` }}
            >
              {label}
            </span>
          ))}
          {shown && (
            <ChartTooltip x={shown.x} y={0.04}>
              <p className="flex justify-between gap-6">
                <span className="font-strong">{shown.title}</span>
                <span className="text-muted tabular-nums">{shown.moment}</span>
              </p>
              <p className="py-0.5 font-strong text-13 tabular-nums">{shown.valueText}</p>
              <TooltipDetails details={shown.details} />
            </ChartTooltip>
          )}
        </div>
      </div>
      {noteMarks.length > 0 && (
        <NoteMarks marks={noteMarks} share={(index) => pieces[index]?.x ?? 0} left={left} right={insets.right} />
      )}
    </div>
  )
}

function Mark({ mark, level, active }: { mark: TimelineMark; level: (value: number) => number; active: boolean }) {
  const [zero, end] = [level(0), level(mark.value)]
  const stem = { bottom: `${Math.min(zero, end)}%`, height: `${Math.abs(end - zero)}%` }
  return (
    <span className="absolute inset-y-0" style={{ left: `${mark.x * 100}%` }}>
      <span
        className={cn(
          '-translate-x-1/2 absolute w-px',
          active ? 'bg-text' : mark.tone === 'back' ? 'bg-series-4/50' : 'bg-series-1/50',
        )}
        style={stem}
      />
      <span
        className={cn(
          'absolute size-2 -translate-x-1/2 translate-y-1/2',
          mark.tone === 'back' ? 'rotate-45 rounded-[1px]' : 'rounded-full',
          tones[mark.tone],
          active && 'ring-2 ring-text ring-offset-1 ring-offset-surface',
        )}
        style={{ bottom: `${end}%` }}
      />
    </span>
  )
}

function spoken(mark: TimelineMark | undefined): string {
  if (!mark) return 'no orders'
  const more = mark.details.map(({ label, text }) => `${label.toLowerCase()} ${text}`)
  return `${mark.title}, ${mark.moment}: ${[mark.valueText, ...more].join(', ')}`
}
