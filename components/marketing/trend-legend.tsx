'use client'
import type { DayRange } from '@/lib/domain/calendar'
import { useFormat } from '../shell/workspace-context'

type TrendLegendProps = { range: DayRange | undefined; comparison: DayRange | null | undefined }

/** Which days the line stands for, and which the dashed one. */
export function TrendLegend({ range, comparison }: TrendLegendProps) {
  const format = useFormat()
  return (
    <p className="-mt-1 pointer-coarse:mt-1 flex min-h-7 flex-wrap items-center gap-x-4 pb-2 text-12 text-muted tabular-nums">
      {range && (
        <span className="flex items-center gap-1.5">
          <span aria-hidden className="w-4 border-t-[1.5px] border-t-series-1" />
          {format.range(range)}
        </span>
      )}
      {comparison && (
        <span className="flex items-center gap-1.5">
          <span aria-hidden className="w-4 border-t-[1.5px] border-t-series-paler border-dashed" />
          {format.range(comparison)}
        </span>
      )}
    </p>
  )
}
