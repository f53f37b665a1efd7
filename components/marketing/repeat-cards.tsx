'use client'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { prepareFigure } from '@/lib/charts/prepare-figure'
import { prepareGaps, prepareOrderCounts } from '@/lib/charts/prepare-repeat'
import { repeatPurchasesOptions } from '@/lib/client/analytics'
import { ChartCard } from '../charts/chart-card'
import { ColumnsChart } from '../charts/columns-chart'
import { Figure } from '../charts/figure'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'

const nobody = { title: 'No known customer bought in this range', text: 'Choose a longer range, or remove a filter.' }

function useRepeat() {
  const { slug } = useWorkspace()
  const { input } = useView()
  return useQuery(repeatPurchasesOptions(slug, input))
}

/** How many customers come again. */
export function RepeatRateCard({ className }: { className?: string }) {
  const format = useFormat()
  const query = useRepeat()
  const { data } = query
  const columns = useMemo(() => data && prepareOrderCounts(data, format), [data, format])
  const figure =
    data &&
    prepareFigure({
      value: data.rate,
      comparison: data.before?.rate ?? null,
      unit: 'percent',
      better: 'more',
      format,
    })
  return (
    <ChartCard
      id="repeat-rate"
      title="Repeat rate"
      definition="Known customers with two orders or more, of those with one or more, both in the range."
      query={query}
      chart={columns}
      empty={data?.customers === 0 && nobody}
      format={format}
      height={264}
      lead={
        figure && (
          <div className="pb-3">
            <Figure figure={figure} {...(data.comparison && { against: format.range(data.comparison) })} />
          </div>
        )
      }
      className={className}
    >
      {columns && <ColumnsChart columns={columns} showValues />}
    </ChartCard>
  )
}

/** After how many days they do. */
export function TimeBetweenCard({ className }: { className?: string }) {
  const format = useFormat()
  const query = useRepeat()
  const { data } = query
  const columns = useMemo(() => data && prepareGaps(data, format), [data, format])
  const figure =
    data &&
    prepareFigure({
      value: data.median,
      comparison: data.before?.median ?? null,
      unit: 'days',
      better: 'less',
      format,
    })
  return (
    <ChartCard
      id="time-between"
      title="Time between orders"
      definition="Days from one order of a known customer to the next, both in the range. The big number is the median."
      query={query}
      chart={columns}
      empty={data?.gaps === 0 && { title: 'Nobody ordered twice in this range', text: 'Choose a longer range.' }}
      format={format}
      height={264}
      lead={
        figure && (
          <div className="pb-3">
            <Figure figure={figure} {...(data.comparison && { against: format.range(data.comparison) })} />
          </div>
        )
      }
      className={className}
    >
      {columns && <ColumnsChart columns={columns} showValues />}
    </ChartCard>
  )
}
