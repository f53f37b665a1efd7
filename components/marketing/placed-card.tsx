'use client'
import { useMemo } from 'react'
import { preparePlaced } from '@/lib/charts/prepare-placed'
import { salesTrendOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { addDays, dayOf } from '@/lib/domain/calendar'
import { metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { ColumnsChart } from '../charts/columns-chart'
import { ColumnsLegend } from '../charts/columns-legend'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { nothingInRange } from './nothing-in-range'
import { placedInput } from './sales-inputs'
import { useMissingDays } from './use-missing-days'

const said = (['orders', 'cancelled', 'return-rate'] as const)
  .map((key) => `${metric(key).title}: ${metric(key).definition}`)
  .join(' ')

/** How many orders come in, and how many are taken back. */
export function PlacedCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, setView } = useView()
  const query = useAnswer(salesTrendOptions(slug, placedInput(view)))
  const { data } = query
  const missing = useMissingDays()?.days
  const columns = useMemo(() => data && preparePlaced(data, format, missing), [data, format, missing])
  return (
    <ChartCard
      id="placed"
      title={`Orders placed and cancelled per ${data?.grain ?? 'month'}`}
      definition={said}
      query={query}
      chart={columns}
      empty={data?.total.orders === 0 && data.total.cancelled === 0 && nothingInRange}
      format={format}
      height={264}
      lead={<ColumnsLegend series={columns?.series} />}
      footer={data?.comparison && `Compared with ${format.range(data.comparison)}.`}
      className={className}
    >
      {columns && (
        <ColumnsChart
          columns={columns}
          onSelect={({ index }) => {
            const bucket = data?.buckets[index]
            if (bucket) void setView({ from: dayOf(bucket.from), to: addDays(dayOf(bucket.to), -1), grain: 'auto' })
          }}
        />
      )}
    </ChartCard>
  )
}
