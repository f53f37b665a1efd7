import type { ChartNote } from '@/lib/charts/place-notes'
import type { TimePoint, TimeSeries } from '@/lib/charts/prepare-time-series'
import { ChangeText } from './change-text'
import { ChartTooltip } from './chart-tooltip'
import { insets } from './time-series-frame'
import { TooltipRemarks } from './tooltip-remarks'

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
      <TooltipRemarks missing={point.missing} notes={notes} />
    </ChartTooltip>
  )
}
