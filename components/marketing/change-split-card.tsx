'use client'
import { useMemo } from 'react'
import { prepareContributions } from '@/lib/charts/prepare-contributions'
import { readFilter } from '@/lib/domain/filter-value'
import { ChartCard } from '../charts/chart-card'
import { FloatingBars, type RowAction } from '../charts/floating-bars'
import type { FacetKey } from '../filters/facet'
import { useFixedFilters } from '../filters/fixed-filters'
import { useView } from '../filters/use-view'
import { useInView } from '../shell/use-in-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { noneNamed, nothingInRange, nothingToCompare } from './nothing-in-range'
import { nouns } from './nouns'
import { useChange } from './use-change'
import { useFilterBy } from './use-filter-by'

type ChangeSplitCardProps = { by: FacetKey; title?: string; className?: string }

/** Which products, brands or places the difference comes from; a click filters by one, or by none, or lists the others. */
export function ChangeSplitCard({ by, title = nouns[by].title, className }: ChangeSplitCardProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const inView = useInView()
  const fixed = useFixedFilters()
  const { view } = useView()
  const { query, facts } = useChange()
  const { data } = query
  const filterBy = useFilterBy(by)
  const split = data?.splits.find((one) => one.by === by)
  const chart = useMemo(
    () =>
      data &&
      prepareContributions(split ?? { by, changed: 0, rows: [], other: null, none: null }, data, nouns[by], format),
    [data, split, by, format],
  )
  const action = (key: string): RowAction => ({
    selected: readFilter(view[by]).values.includes(key),
    onSelect: () => filterBy(key),
  })
  const others = { href: inView(`/${slug}/marketing/products`, { ...fixed, by }) }
  const sold = data && (Number(data.total) !== 0 || Number(data.comparisonTotal) !== 0)
  const unsplit = sold ? noneNamed(nouns[by]) : nothingInRange
  return (
    <ChartCard
      id={`change-${nouns[by].many}`}
      title={title}
      definition={`The ${nouns[by].many} whose figures differ most, up or down, and all others as one. The parts add up to the difference.`}
      query={query}
      chart={chart}
      facts={facts}
      empty={!split && (data?.comparison === null ? nothingToCompare : unsplit)}
      format={format}
      height={324}
      className={className}
    >
      {chart && (
        <FloatingBars
          bars={chart.bars}
          rest={chart.rest}
          zero={chart.zero}
          action={action}
          restAction={(key) => (key === 'none' ? action('') : others)}
        />
      )}
    </ChartCard>
  )
}
