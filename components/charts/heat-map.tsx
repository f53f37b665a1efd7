'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { HeatCell, HeatMap as HeatMapModel } from '@/lib/charts/prepare-heat-map'
import { cn } from '../ui/cn'
import { ChartTooltip } from './chart-tooltip'
import { heatFill } from './heat-fill'

type Position = { row: number; column: number }

const moves: Readonly<Record<string, Position>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value))

/** Weekday by hour; the arrow keys go from cell to cell. */
export function HeatMap({ heatMap }: { heatMap: HeatMapModel }) {
  const { hours, rows } = heatMap
  const grid = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Position | null>(null)
  const [stop, setStop] = useState<Position>({ row: 0, column: 0 })
  const cell = shown && rows[shown.row]?.cells[shown.column]

  const press = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    const next = {
      row: clamp(stop.row + move.row, rows.length - 1),
      column: clamp(stop.column + move.column, hours.length - 1),
    }
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus()
  }
  const focus = (position: Position) => {
    setStop(position)
    setShown(position)
  }
  return (
    <div className="relative overflow-x-auto overflow-y-clip">
      <div
        ref={grid}
        role="grid"
        aria-label={heatMap.summary}
        tabIndex={-1}
        onKeyDown={press}
        onPointerLeave={() => setShown(null)}
        onBlur={() => setShown(null)}
        className="grid min-w-[480px] gap-0.5 outline-none"
        style={{ gridTemplateColumns: `36px repeat(${hours.length}, minmax(0, 1fr))` }}
      >
        <div role="row" tabIndex={-1} className="contents">
          <span role="columnheader" tabIndex={-1} className="sr-only">
            Weekday
          </span>
          <span aria-hidden />
          {hours.map(({ hour, label }, index) => (
            <span
              key={hour}
              role="columnheader"
              tabIndex={-1}
              className="pb-1 text-center text-12 text-muted tabular-nums"
            >
              <span className={cn(hours.length > 14 && index % 2 === 1 && 'sr-only')}>{label}</span>
            </span>
          ))}
        </div>
        {rows.map((row, rowIndex) => (
          <div key={row.weekday} role="row" tabIndex={-1} className="contents">
            <span role="rowheader" tabIndex={-1} className="self-center text-12 text-muted">
              <abbr title={row.name} className="no-underline">
                {row.shortName}
              </abbr>
            </span>
            {row.cells.map((one, column) => (
              <Cell
                key={one.hour}
                cell={one}
                name={`${rowIndex}-${column}`}
                stop={stop.row === rowIndex && stop.column === column}
                onPoint={() => setShown({ row: rowIndex, column })}
                onFocus={() => focus({ row: rowIndex, column })}
              />
            ))}
          </div>
        ))}
      </div>
      {shown && cell && (
        <ChartTooltip x={(shown.column + 1) / hours.length} y={shown.row / (rows.length + 3)}>
          <p className="pb-0.5 text-muted">{cell.label}</p>
          <p className="font-strong text-13 tabular-nums">{cell.text}</p>
        </ChartTooltip>
      )}
    </div>
  )
}

type CellProps = { cell: HeatCell; name: string; stop: boolean; onPoint: () => void; onFocus: () => void }

function Cell({ cell, name, stop, onPoint, onFocus }: CellProps) {
  return (
    <div
      role="gridcell"
      data-cell={name}
      tabIndex={stop ? 0 : -1}
      onPointerEnter={onPoint}
      onFocus={onFocus}
      className={cn(
        'h-7 rounded-[3px] focus-visible:outline-offset-0',
        cell.step === null ? 'border border-dashed' : heatFill[cell.step],
        cell.highest && 'outline-2 outline-text -outline-offset-1',
      )}
    >
      <span className="sr-only">{cell.text}</span>
    </div>
  )
}
