import type { ReactNode } from 'react'
import { cn } from '../ui/cn'

type ChartTooltipProps = {
  /** Where it points, as shares of the chart's width and height. */
  x: number
  y: number
  children: ReactNode
}

/** Floats beside a point of a chart, on the side that has room. */
export function ChartTooltip({ x, y, children }: ChartTooltipProps) {
  return (
    <div
      aria-hidden
      style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
      className={cn(
        'pointer-events-none absolute z-10 w-max max-w-64 rounded-control border bg-raised px-3 py-2 text-12 shadow-float',
        x > 0.5 ? '-translate-x-[calc(100%+12px)]' : 'translate-x-3',
      )}
    >
      {children}
    </div>
  )
}
