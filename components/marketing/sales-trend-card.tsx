'use client'
import { useMemo } from 'react'
import { prepareMetricTrend, type TimePoint } from '@/lib/charts/prepare-time-series'
import { salesTrendOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { addDays, dayOf } from '@/lib/domain/calendar'
import { metric, metricKeys } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { TimeSeriesChart } from '../charts/time-series-chart'
import { useLinesAhead } from '../charts/use-lines-ahead'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { MetricSelect } from './metric-select'
import { nothingInRange } from './nothing-in-range'
import { salesTrendInput } from './overview-inputs'
import { TrendLegend } from './trend-legend'
import { useMissingDays } from './use-missing-days'

/** One figure over time; a click on a bucket narrows the range to it. */
export function SalesTrendCard({ className }: { className?: string }) {
  useLinesAhead()
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, setView } = useView()
  const query = useAnswer(salesTrendOptions(slug, salesTrendInput(view)))
  const { data } = query
  const shown = data?.metrics[0] ?? view.metric
  const missing = useMissingDays()?.days
  const series = useMemo(() => data && prepareMetricTrend(data, shown, format, missing), [data, shown, format, missing])

  const narrow = ({ index }: TimePoint) => {
    const bucket = data?.buckets[index]
    if (!bucket || data.grain === 'hour') return
    void setView({ from: dayOf(bucket.from), to: addDays(dayOf(bucket.to), -1), grain: 'auto' })
  }

  return (
    <ChartCard
      id="sales-trend"
      title="Trend"
      definition={metric(shown).definition}
      query={query}
      chart={series}
      empty={data?.bucketsWithSale === 0 && nothingInRange}
      format={format}
      height={264}
      lead={<TrendLegend range={data?.range} comparison={data?.comparison} />}
      actions={<MetricSelect value={view.metric} keys={metricKeys} />}
      className={className}
    >
      {series && <TimeSeriesChart series={series} onSelect={data?.grain === 'hour' ? undefined : narrow} />}
    </ChartCard>
  )
}
