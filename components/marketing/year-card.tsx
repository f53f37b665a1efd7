'use client'
import { useMemo } from 'react'
import { rangeFacts } from '@/lib/charts/export-head'
import { prepareFigure } from '@/lib/charts/prepare-figure'
import { prepareYear } from '@/lib/charts/prepare-year'
import { yearOnYearOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { Figure } from '../charts/figure'
import { TimeSeriesChart } from '../charts/time-series-chart'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { nothingInRange } from './nothing-in-range'
import { yearOnYearInput } from './sales-inputs'
import { TrendLegend } from './trend-legend'
import { useMissingDays } from './use-missing-days'

type YearCardProps = { metric: 'net' | 'orders'; className?: string }

/** This year, day upon day, over last year. */
export function YearCard({ metric: key, className }: YearCardProps) {
  const { slug, timeZone } = useWorkspace()
  const format = useFormat()
  const { view } = useView()
  const query = useAnswer(yearOnYearOptions(slug, yearOnYearInput(view, key)))
  const { data } = query
  const missing = useMissingDays(data?.year ?? null)?.days
  const series = useMemo(() => data && prepareYear(data, format, missing), [data, format, missing])
  const { title, unit, better } = metric(key)
  const figure = data && prepareFigure({ value: data.soFar, comparison: data.lastYearSoFar, unit, better, format })
  const reaches = data?.lastYearSoFar !== null
  return (
    <ChartCard
      id={`year-${key}`}
      title={`${title} this year against last year`}
      definition={`Adds up from the first day of the year in which the range ends. ${metric(key).definition}`}
      query={query}
      chart={series}
      facts={data && rangeFacts({ range: data.year, comparison: reaches ? data.lastYear : null }, timeZone)}
      empty={data?.soFar === null && nothingInRange}
      format={format}
      height={264}
      lead={
        <div className="flex min-h-17 flex-wrap items-end justify-between gap-x-4">
          {figure && <Figure figure={figure} against={data && format.range(data.lastYear)} />}
          <TrendLegend range={data?.year} comparison={reaches ? data?.lastYear : null} />
          {data && !reaches && (
            <p className="w-full pb-2 text-12 text-muted">The data does not reach back to the start of last year.</p>
          )}
        </div>
      }
      className={className}
    >
      {series && <TimeSeriesChart series={series} />}
    </ChartCard>
  )
}
