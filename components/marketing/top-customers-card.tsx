'use client'
import { useMemo } from 'react'
import { prepareRankingAnswer } from '@/lib/charts/prepare-ranking'
import { productRankingOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { metric } from '@/lib/domain/metric'
import { BarList } from '../charts/bar-list'
import { ChartCard } from '../charts/chart-card'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { rankedKinds, toLineMetric } from './overview-inputs'
import { usePagePath } from './use-page-path'

/** The customers who spent most; each leads to their page. */
export function TopCustomersCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, input } = useView()
  const asked = { ...input, by: 'customer' as const, kinds: rankedKinds('customer', view.kinds), size: 8 }
  const query = useAnswer(productRankingOptions(slug, { ...asked, metric: toLineMetric(view.metric) }))
  const { data } = query
  const pathOf = usePagePath('customer')
  const shown = data?.metric ?? toLineMetric(view.metric)
  const ranking = useMemo(() => data && prepareRankingAnswer(data, 'Customer', format), [data, format])
  return (
    <ChartCard
      id="top-customers"
      title={`Customers by ${metric(shown).title.toLowerCase()}`}
      definition={`${metric(shown).definition} Known customers only; shares are of all sales, guests included.`}
      query={query}
      chart={ranking}
      empty={
        data?.rows.length === 0 && {
          title: 'No known customer bought in this range',
          text: 'Choose a longer range, or remove a filter.',
        }
      }
      format={format}
      height={333}
      className={className}
    >
      {ranking && pathOf && <BarList ranking={ranking} href={pathOf} />}
    </ChartCard>
  )
}
