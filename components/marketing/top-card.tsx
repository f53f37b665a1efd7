'use client'
import { useMemo } from 'react'
import { prepareRankingAnswer } from '@/lib/charts/prepare-ranking'
import { productRankingOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { readFilter } from '@/lib/domain/filter-value'
import { metric } from '@/lib/domain/metric'
import { BarList } from '../charts/bar-list'
import { ChartCard } from '../charts/chart-card'
import type { FacetKey } from '../filters/facet'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { goodsFacts } from './goods-facts'
import { nothingInRange } from './nothing-in-range'
import { nouns } from './nouns'
import { rankedKinds, toLineMetric, topInput } from './overview-inputs'
import { SeeAll } from './see-all'
import { useFilterBy } from './use-filter-by'

type TopCardProps = { by: FacetKey; className?: string }

const tones = {
  product: 'series-1',
  country: 'series-3',
  branch: 'series-2',
  brand: 'series-1',
  category: 'series-1',
  payment: 'series-2',
  device: 'series-2',
  channel: 'series-2',
} as const

/** What the page of products lists whole. */
const listed = (by: FacetKey): boolean => by !== 'payment' && by !== 'device' && by !== 'channel'

/** What or where sells most; a click filters by it. */
export function TopCard({ by, className }: TopCardProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view } = useView()
  const query = useAnswer(productRankingOptions(slug, topInput(view, by)))
  const { data } = query
  const shown = data?.metric ?? toLineMetric(view.metric)
  const filterBy = useFilterBy(by)
  const { one, title } = nouns[by]
  const ranking = useMemo(() => data && prepareRankingAnswer(data, one, format), [data, one, format])
  return (
    <ChartCard
      id={`top-${nouns[by].many}`}
      title={`${title} by ${metric(shown).title.toLowerCase()}`}
      definition={metric(shown).definition}
      query={query}
      chart={ranking}
      facts={goodsFacts(rankedKinds(by, view.kinds))}
      empty={data?.rows.length === 0 && nothingInRange}
      format={format}
      height={333}
      actions={listed(by) && <SeeAll page="products" what={nouns[by].many} also={by === 'product' ? {} : { by }} />}
      className={className}
    >
      {ranking && (
        <BarList ranking={ranking} onSelect={filterBy} selected={readFilter(view[by]).values} tone={tones[by]} />
      )}
    </ChartCard>
  )
}
