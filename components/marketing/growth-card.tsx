'use client'
import { useMemo } from 'react'
import { prepareGrowth } from '@/lib/charts/prepare-growth'
import { salesGrowthOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { addDays, dayOf } from '@/lib/domain/calendar'
import { metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { ColumnsChart } from '../charts/columns-chart'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { salesGrowthInput } from './sales-inputs'
import { useMissingDays } from './use-missing-days'

/** Each month against the one before; a click narrows the range to it. */
export function GrowthCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, setView } = useView()
  const query = useAnswer(salesGrowthOptions(slug, salesGrowthInput(view)))
  const { data } = query
  const missing = useMissingDays()?.days
  const columns = useMemo(() => data && prepareGrowth(data, format, missing), [data, format, missing])
  const grain = data?.grain ?? 'month'
  const { title } = metric(data?.metric ?? view.metric)
  return (
    <ChartCard
      id="growth"
      title={`Growth of ${title.toLowerCase()} per ${grain}`}
      definition={`${title} against the ${grain} before; an unfinished ${grain} against the same days of it.`}
      query={query}
      chart={columns}
      facts={[['Compared with', `the ${grain} before, each`]]}
      empty={
        data?.buckets.every(({ growth }) => growth?.ratio == null) && {
          title: `No ${grain} to compare with`,
          text: `The range needs a ${grain} before which there are sales.`,
        }
      }
      format={format}
      height={264}
      className={className}
    >
      {columns && (
        <ColumnsChart
          columns={columns}
          showValues
          onSelect={({ index }) => {
            const bucket = data?.buckets[index]
            if (bucket) void setView({ from: dayOf(bucket.from), to: addDays(dayOf(bucket.to), -1), grain: 'auto' })
          }}
        />
      )}
    </ChartCard>
  )
}
