'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { HeatCell, HeatMap as HeatMapModel } from '@/lib/charts/prepare-heat-map'
import { cn } from '../ui/cn'
import { ChartTooltip } from './chart-tooltip'
import { cellFill } from './heat-fill'
import { HeatLegend } from './heat-legend'
import { TooltipDetails } from './tooltip-details'

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
  const grid = useRef<HTMLTableElement>(null)
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
    <div className="flex flex-1 flex-col gap-2">
      <div className="relative flex flex-1 overflow-x-auto overflow-y-clip">
        <table
          ref={grid}
          onPointerLeave={() => setShown(null)}
          onBlur={() => setShown(null)}
          style={{ minWidth: 36 + hours.length * (hours.length > 14 ? 11 : 20) }}
          className="h-full w-full table-fixed border-separate border-spacing-0.5"
        >
          <caption className="sr-only">{heatMap.summary}</caption>
          <thead>
            <tr>
              <th scope="col" className="w-9">
                <span className="sr-only">Weekday</span>
              </th>
              {hours.map(({ hour, label }, index) => (
                <th key={hour} scope="col" className="h-5 pb-1 font-normal text-12 text-muted tabular-nums">
                  <span className={cn(hours.length > 14 && index % 2 === 1 && 'sr-only')}>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={row.weekday}>
                <th scope="row" className="text-left font-normal text-12 text-muted">
                  <abbr title={row.name} className="no-underline">
                    {row.shortName}
                  </abbr>
                </th>
                {row.cells.map((one, column) => (
                  <td key={one.hour} className="h-7 p-0">
                    <Cell
                      cell={one}
                      name={`${rowIndex}-${column}`}
                      stop={stop.row === rowIndex && stop.column === column}
                      onPoint={() => setShown({ row: rowIndex, column })}
                      onFocus={() => focus({ row: rowIndex, column })}
                      onKeyDown={press}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shown && cell && (
          <ChartTooltip x={(shown.column + 1) / hours.length} y={shown.row / (rows.length + 3)}>
            <p className="pb-0.5 text-muted">{cell.label}</p>
            <p className="font-strong text-13 tabular-nums">{cell.text}</p>
            <TooltipDetails details={cell.details} />
          </ChartTooltip>
        )}
      </div>
      {heatMap.legend && <HeatLegend legend={heatMap.legend} />}
    </div>
  )
}

type CellProps = {
  cell: HeatCell
  name: string
  /** Whether Tab stops here: one cell of the map. */
  stop: boolean
  onPoint: () => void
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

function Cell({ cell, name, stop, onPoint, onFocus, onKeyDown }: CellProps) {
  return (
    <button
      type="button"
      data-cell={name}
      tabIndex={stop ? 0 : -1}
      aria-label={[`${cell.label}: ${cell.text}`, ...cell.details.map(({ label, text }) => `${label} ${text}`)].join(
        ', ',
      )}
      onPointerEnter={onPoint}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      className={cn(
        'block size-full min-h-7 cursor-default rounded-[3px] focus-visible:outline-offset-0',
        cellFill(cell),
        cell.highest && 'outline-2 outline-text -outline-offset-1',
      )}
    />
  )
}
