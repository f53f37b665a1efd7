import type { ChartNote } from '@/lib/charts/place-notes'
import type { TimePoint, TimeSeries } from '@/lib/charts/prepare-time-series'
import { ChangeText } from './change-text'
import { ChartTooltip } from './chart-tooltip'
import { insets } from './time-series-frame'

type TimeSeriesTooltipProps = { series: TimeSeries; point: TimePoint; width: number; notes: readonly ChartNote[] }

export function TimeSeriesTooltip({ series, point, width, notes }: TimeSeriesTooltipProps) {
  const plot = width - insets.left - insets.right
  const share = point.index / Math.max(1, series.points.length - 1)
  return (
    <ChartTooltip x={(insets.left + share * plot) / width} y={0.04}>
      <p className="flex justify-between gap-4 pb-1 text-muted">
        {point.label}
        {point.isUnfinished && <span>so far</span>}
      </p>
      <p className="flex items-baseline justify-between gap-6 text-13 tabular-nums">
        <span className="font-strong">{point.valueText}</span>
        {point.change && <ChangeText change={point.change} className="font-strong text-12" />}
      </p>
      {point.comparisonText && (
        <p className="flex items-baseline justify-between gap-6 pt-1 text-muted tabular-nums">
          <span>{point.comparisonText}</span>
          <span>{point.comparisonLabel}</span>
        </p>
      )}
      {point.missing > 0 && (
        <p className="mt-1.5 border-t pt-1.5 text-muted">
          {point.missing === 1 ? '1 branch-day is missing' : `${point.missing} branch-days are missing`}
        </p>
      )}
      {notes.map(({ id, text }) => (
        <p key={id} className="mt-1.5 flex items-baseline gap-2 border-t pt-1.5">
          <span className="size-1.5 shrink-0 rotate-45 self-center bg-warning" />
          {text}
        </p>
      ))}
    </ChartTooltip>
  )
}
