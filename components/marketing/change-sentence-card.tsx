'use client'
import { useMemo } from 'react'
import { explainChange } from '@/lib/charts/explain-change'
import { prepareFigure } from '@/lib/charts/prepare-figure'
import { changeMetricKeys } from '@/lib/domain/change'
import { metric as metricOf } from '@/lib/domain/metric'
import { Figure } from '../charts/figure'
import { useFormat } from '../shell/workspace-context'
import { Card } from '../ui/card'
import { cn } from '../ui/cn'
import { ErrorState } from '../ui/error-state'
import { Skeleton } from '../ui/skeleton'
import { MetricSelect } from './metric-select'
import { useChange } from './use-change'

/** The figure, by how much it changed, and why in one sentence. */
export function ChangeSentenceCard() {
  const format = useFormat()
  const { query, metric } = useChange()
  const { data, error, refetch, isPlaceholderData } = query
  const { title, definition, unit, better } = metricOf(metric)
  const figure = useMemo(
    () => data && prepareFigure({ value: data.total, comparison: data.comparisonTotal, unit, better, format }),
    [data, unit, better, format],
  )
  return (
    <Card
      title={title}
      definition={definition}
      actions={<MetricSelect value={metric} keys={changeMetricKeys} />}
      bodyClassName={cn('min-h-24 max-md:min-h-[213px] transition-opacity', isPlaceholderData && 'opacity-50')}
    >
      {error && <ErrorState message={error.message} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton className="h-16 w-full max-w-2xl" />}
      {data && figure && (
        <div className="flex flex-wrap items-start gap-x-10 gap-y-3">
          <Figure figure={figure} {...(data.comparison && { against: format.range(data.comparison) })} />
          <div className="min-w-0 max-w-[72ch] flex-1 basis-72">
            <p className="text-pretty text-16">{explainChange(data, format)}</p>
            <p className="pt-1 text-13 text-muted tabular-nums">
              {format.range(data.range)}
              {data.comparison
                ? ` against ${format.range(data.comparison)}`
                : ': the data does not reach back to a period before it. Choose a shorter or a later range.'}
            </p>
          </div>
        </div>
      )}
    </Card>
  )
}
