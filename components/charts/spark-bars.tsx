'use client'
import { cn } from '../ui/cn'
import { Tooltip } from '../ui/tooltip'

type SparkBarsProps = {
  /** What is distributed, for screen readers. */
  label: string
  /** In order; `text` is what a bar says of itself. */
  bars: readonly { label: string; value: number; text: string }[]
  className?: string
}

const PERCENT = 100
const LEAST_PERCENT = 2

/** A distribution in the size of a line: equal ranges in order, each with what it stands for on hover. */
export function SparkBars({ label, bars, className }: SparkBarsProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <div role="img" aria-label={label} className={cn('flex h-14 items-end gap-px', className)}>
      {bars.map(({ label: name, value, text }) => (
        <Tooltip key={name} text={text}>
          <div className="group flex h-full min-w-0 flex-1 items-end">
            <div
              className="w-full rounded-t-[2px] bg-series-1 group-hover:opacity-70"
              style={{ height: value === 0 ? 1 : `${Math.max(LEAST_PERCENT, (value / most) * PERCENT)}%` }}
            />
          </div>
        </Tooltip>
      ))}
    </div>
  )
}
