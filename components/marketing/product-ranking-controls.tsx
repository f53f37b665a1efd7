'use client'
import { debounce } from 'nuqs'
import type { ReactNode } from 'react'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { SearchInput } from '../ui/search-input'
import { SegmentedControl } from '../ui/segmented-control'
import { KindsSwitch } from './kinds-switch'
import { MetricSelect } from './metric-select'
import { nouns } from './nouns'
import { rankingMetrics, useRanking } from './use-ranking'

const resting = { limitUrlUpdates: debounce(300), history: 'replace' } as const

type ProductRankingControlsProps = {
  /** What can be ranked, the usual first. */
  dimensions: readonly [RankingDimension, ...RankingDimension[]]
  download: ReactNode
}

/** What is ranked, by which figure, of which kinds, and a search in it. */
export function ProductRankingControls({ dimensions, download }: ProductRankingControlsProps) {
  const { ranking, setRanking, metric } = useRanking(dimensions)
  const { many } = nouns[ranking.by]
  return (
    <search data-chrome className="flex flex-wrap items-center gap-2 border-b px-5 py-3 max-md:px-4">
      {dimensions.length > 1 && (
        <SegmentedControl
          label="Ranked"
          value={ranking.by}
          onChange={(by) => void setRanking({ by, page: null, search: null })}
          options={dimensions.map((value) => ({ value, label: nouns[value].title }))}
        />
      )}
      <MetricSelect value={metric} keys={rankingMetrics(ranking.by)} className="max-md:grow" />
      {ranking.by === 'product' && <KindsSwitch className="max-md:grow" />}
      <SearchInput
        label={`Search ${many}`}
        className="ml-auto w-60 max-md:grow"
        value={ranking.search}
        onChange={({ target }) => void setRanking({ search: target.value || null, page: null }, resting)}
      />
      {download}
    </search>
  )
}
