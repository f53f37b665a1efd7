'use client'
import { useMemo } from 'react'
import { prepareMetricTrend } from '@/lib/charts/prepare-time-series'
import { salesTrendOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { TimeSeriesChart } from '../charts/time-series-chart'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { nothingInRange } from './nothing-in-range'
import { TrendLegend } from './trend-legend'
import { useMissingDays } from './use-missing-days'

/** What one item cost on average, over time. */
export function PriceCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { input } = useView()
  const query = useAnswer(salesTrendOptions(slug, { ...input, metric: ['price'] }))
  const { data } = query
  const missing = useMissingDays()?.days
  const series = useMemo(() => data && prepareMetricTrend(data, 'price', format, missing), [data, format, missing])
  return (
    <ChartCard
      id="price-trend"
      title="Average price"
      definition={metric('price').definition}
      query={query}
      chart={series}
      empty={data?.bucketsWithSale === 0 && nothingInRange}
      format={format}
      height={264}
      lead={<TrendLegend range={data?.range} comparison={data?.comparison} />}
      className={className}
    >
      {series && <TimeSeriesChart series={series} />}
    </ChartCard>
  )
}
