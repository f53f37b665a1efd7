'use client'
import Link from 'next/link'
import { type KeyboardEvent, type MouseEvent, memo, useCallback, useRef, useState } from 'react'
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

type HeatMapProps = {
  heatMap: HeatMapModel
  /** Where a cell leads. */
  href: (cell: HeatCell) => string
}

/** Weekday by hour; the arrow keys go from cell to cell, each a link. A first touch shows the value, a second follows. */
export function HeatMap({ heatMap, href }: HeatMapProps) {
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
  const focus = useCallback((position: Position) => {
    setStop(position)
    setShown(position)
  }, [])
  const touched = useRef<string>(null)
  const follow = useCallback((event: MouseEvent<HTMLElement>) => {
    const { cell: name = '' } = event.currentTarget.dataset
    if (isTouch(event) && touched.current !== name) event.preventDefault()
    touched.current = name
  }, [])
  return (
    <div className="flex flex-1 flex-col gap-2">
      <div className="relative flex flex-1 overflow-x-auto overflow-y-clip">
        <table
          ref={grid}
          onPointerLeave={() => setShown(null)}
          onBlur={() => setShown(null)}
          onKeyDown={press}
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
                      href={href}
                      row={rowIndex}
                      column={column}
                      stop={stop.row === rowIndex && stop.column === column}
                      onPoint={setShown}
                      onFocus={focus}
                      onFollow={follow}
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

const isTouch = ({ nativeEvent }: MouseEvent): boolean =>
  nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'

type CellProps = Position & {
  cell: HeatCell
  href: HeatMapProps['href']
  /** Whether Tab stops here: one cell of the map. */
  stop: boolean
  onPoint: (position: Position) => void
  onFocus: (position: Position) => void
  onFollow: (event: MouseEvent<HTMLElement>) => void
}

/** Drawn anew only if it changed: there are 168 of them, and the pointer goes over many. */
const Cell = memo(function Cell({ cell, href, row, column, stop, onPoint, onFocus, onFollow }: CellProps) {
  const spoken = [`${cell.label}: ${cell.text}`, ...cell.details.map(({ label, text }) => `${label} ${text}`)]
  return (
    <Link
      href={href(cell)}
      prefetch={false}
      data-cell={`${row}-${column}`}
      tabIndex={stop ? 0 : -1}
      aria-label={spoken.join(', ')}
      onPointerEnter={() => onPoint({ row, column })}
      onFocus={() => onFocus({ row, column })}
      onClick={onFollow}
      className={cn(
        'block size-full min-h-7 rounded-[3px] focus-visible:outline-offset-0',
        cellFill(cell),
        cell.highest && 'outline-2 outline-text -outline-offset-1',
      )}
    />
  )
})
