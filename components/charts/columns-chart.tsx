'use client'
import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { type ChartNote, placeNotes } from '@/lib/charts/place-notes'
import type { ColumnGroup, Columns } from '@/lib/charts/prepare-columns'
import { cn } from '../ui/cn'
import { useChartNotes } from './chart-notes'
import { ChartTooltip } from './chart-tooltip'
import { columnTone } from './column-tone'
import { hatched } from './hatched'
import { notesAt } from './notes-at'
import { spokenRemarks } from './spoken-remarks'
import { chartHeight, insets } from './time-series-frame'
import { TooltipDetails } from './tooltip-details'
import { TooltipRemarks } from './tooltip-remarks'
import { useMarkedPoint } from './use-marked-point'
import { useWidth } from './use-width'
import { ValueLines } from './value-lines'

const NoteMarks = dynamic(() => import('./note-marks').then((module) => module.NoteMarks), { ssr: false })

type ColumnsChartProps = {
  columns: Columns
  /** Values stand on the bars of the first series, where there is room. */
  showValues?: boolean
  /** Click on a column, or Enter while it is marked. */
  onSelect?: (group: ColumnGroup) => void
}

const widthOfLabel = 46
const widthOfValue = 40

/** Bars side by side; the mark follows the column, by pointer or by arrow keys. */
export function ColumnsChart({ columns, showValues, onSelect }: ColumnsChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const { groups, valueTicks, marks } = columns
  const last = groups.length - 1
  const { active, setActive, onKeyDown } = useMarkedPoint(last, (index) => {
    const group = groups[index]
    if (group) onSelect?.(group)
  })
  const low = valueTicks[0]?.value ?? 0
  const high = valueTicks.at(-1)?.value ?? 1
  const level = (value: number): number => ((value - low) / (high - low)) * 100
  const each = Math.max(0, width - insets.left) / Math.max(1, groups.length)
  const every = Math.max(1, Math.ceil(widthOfLabel / Math.max(1, each)))
  const shown = active === null ? undefined : groups[active]
  const drawn = shown ?? groups[last]
  const notes = useChartNotes()
  const noteMarks = useMemo(() => {
    const places = groups.flatMap(({ index, time }) => (time ? [{ index, ...time }] : []))
    return placeNotes(places, notes)
  }, [groups, notes])

  return (
    <div className="relative w-full" style={{ height: chartHeight }}>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label={columns.title}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={active ?? last}
        aria-valuetext={spoken(columns, drawn, notesAt(noteMarks, drawn?.index))}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
        onPointerLeave={() => setActive(null)}
        className="relative size-full touch-pan-y"
      >
        <ValueLines ticks={valueTicks} level={level} marksZero={low < 0} />
        <div
          aria-hidden
          className="absolute flex"
          style={{ left: insets.left, right: 0, top: insets.top, bottom: insets.bottom }}
        >
          {groups.map((group) => (
            <div
              key={group.key}
              onPointerMove={() => setActive(group.index)}
              onPointerUp={(event) => {
                if (event.button === 0 && event.pointerType === 'mouse') onSelect?.(group)
              }}
              className={cn(
                'relative flex-1',
                onSelect && 'cursor-pointer',
                active === group.index && 'bg-hover',
                group.isBeyond && 'border-line-strong border-l border-dashed',
              )}
            >
              {group.missing > 0 && <span data-hole className={cn(hatched, 'inset-0')} />}
              <span className="absolute inset-x-[8%] inset-y-0 flex gap-px">
                {group.bars.map((bar, series) => (
                  <Bar
                    key={columns.series[series]?.title}
                    group={group}
                    value={bar.value}
                    tone={columnTone(series, bar.value)}
                    level={level}
                    text={showValues && series === 0 && each >= widthOfValue ? bar.text : undefined}
                  />
                ))}
              </span>
              {group.index % every === 0 && (
                <span className="absolute top-full left-1/2 -translate-x-1/2 pt-2.5 text-12 text-muted whitespace-nowrap tabular-nums">
                  {group.label}
                </span>
              )}
            </div>
          ))}
        </div>
        {width > 0 &&
          marks.map((mark) => (
            <div
              key={mark.label}
              aria-hidden
              title={mark.text}
              className="pointer-events-none absolute border-text/60 border-l border-dashed text-12"
              style={{ left: insets.left + mark.at * each, top: 0, bottom: insets.bottom }}
            >
              <span className="-translate-x-1/2 absolute -top-1 left-0 bg-surface px-1 leading-4 whitespace-nowrap">
                {mark.label}
              </span>
            </div>
          ))}
        {shown && (
          <ChartTooltip x={(insets.left + (shown.index + 0.5) * each) / Math.max(1, width)} y={0.04}>
            <p className="flex justify-between gap-4 pb-1 text-muted">
              {shown.title}
              {shown.isUnfinished && <span>so far</span>}
            </p>
            {shown.bars.map((bar, series) => (
              <p
                key={columns.series[series]?.title}
                className="flex items-baseline justify-between gap-6 text-13 tabular-nums"
              >
                <span className="text-12 text-muted">{columns.series[series]?.title}</span>
                <span className="font-strong">{bar.text}</span>
              </p>
            ))}
            <TooltipDetails details={shown.details} />
            <TooltipRemarks missing={shown.missing} notes={notesAt(noteMarks, shown.index)} />
          </ChartTooltip>
        )}
      </div>
      {noteMarks.length > 0 && (
        <NoteMarks marks={noteMarks} share={(index) => (index + 0.5) / groups.length} left={insets.left} right={0} />
      )}
    </div>
  )
}

type BarProps = {
  group: ColumnGroup
  value: number | null
  tone: string
  level: (value: number) => number
  text: string | undefined
}

function Bar({ group, value, tone, level, text }: BarProps) {
  if (value === null) return <span className="flex-1" />
  const [zero, end] = [level(0), level(value)]
  const place = { bottom: `${Math.min(zero, end)}%`, height: `${Math.max(Math.abs(end - zero), 0.4)}%` }
  return (
    <span className="relative flex-1">
      <span
        className={cn(
          'absolute inset-x-0 max-w-14 mx-auto rounded-[2px]',
          tone,
          (group.isUnfinished || group.isBeyond) && 'opacity-50',
        )}
        style={place}
      />
      {text && (
        <span
          className="-translate-x-1/2 absolute left-1/2 z-1 text-12 text-muted whitespace-nowrap tabular-nums [text-shadow:0_0_2px_var(--surface),0_0_2px_var(--surface),0_0_3px_var(--surface)]"
          style={value < 0 ? { top: `${100 - end}%` } : { bottom: `${end}%` }}
        >
          {text}
        </span>
      )}
    </span>
  )
}

function spoken(columns: Columns, group: ColumnGroup | undefined, notes: readonly ChartNote[]): string {
  if (!group) return 'no values'
  const values = group.bars.map((bar, series) => `${columns.series[series]?.title} ${bar.text}`)
  const more = group.details.map(({ label, text }) => `${label} ${text}`)
  return `${group.title}${group.isUnfinished ? ', not finished yet' : ''}: ${[...values, ...more].join(', ')}${spokenRemarks(group.missing, notes)}`
}
