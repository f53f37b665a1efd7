import { cn } from '../ui/cn'
import { chartHeight, insets } from './time-series-frame'

/** Between a value and its line, in pixels. */
const gap = 8
const plotHeight = chartHeight - insets.top - insets.bottom

type ValueLinesProps = {
  ticks: readonly { readonly value: number; readonly label: string }[]
  /** Per cent of the plot's height at which a value stands. */
  level: (value: number) => number
  /** The line of zero stands out. */
  marksZero: boolean
}

/** Hairlines across the plot with their values in front. */
export const ValueLines = ({ ticks, level, marksZero }: ValueLinesProps) =>
  ticks.map(({ value, label }) => (
    <div
      key={value}
      aria-hidden
      className="absolute inset-x-0 flex h-0 items-center text-12 text-muted tabular-nums"
      style={{ gap, bottom: insets.bottom + (level(value) / 100) * plotHeight }}
    >
      <span className="shrink-0 text-right" style={{ width: insets.left - gap }}>
        {label}
      </span>
      <span className={cn('flex-1 border-t', marksZero && value === 0 && 'border-line-strong')} />
    </div>
  ))
