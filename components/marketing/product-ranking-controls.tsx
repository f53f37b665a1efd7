'use client'
import { debounce } from 'nuqs'
import type { ReactNode } from 'react'
import { lineMetricKeys } from '@/lib/domain/metric'
import { SearchInput } from '../ui/search-input'
import { SegmentedControl } from '../ui/segmented-control'
import { KindsSwitch } from './kinds-switch'
import { MetricSelect } from './metric-select'
import { nouns } from './nouns'
import { type ShownDimension, useRanking } from './use-ranking'

const resting = { limitUrlUpdates: debounce(300), history: 'replace' } as const

type ProductRankingControlsProps = { hasBranches: boolean; download: ReactNode }

/** What is ranked, by which figure, of which kinds, and a search in it. */
export function ProductRankingControls({ hasBranches, download }: ProductRankingControlsProps) {
  const { ranking, setRanking, metric } = useRanking()
  const dimensions: ShownDimension[] = ['product', ...(hasBranches ? ['branch' as const] : []), 'country']
  const { many } = nouns[ranking.by]
  return (
    <search className="flex flex-wrap items-center gap-2 border-b px-5 py-3 max-md:px-4">
      <SegmentedControl
        label="Ranked"
        value={ranking.by}
        onChange={(by) => void setRanking({ by, page: null, search: null })}
        options={dimensions.map((value) => ({ value, label: nouns[value].title }))}
      />
      <MetricSelect value={metric} keys={lineMetricKeys} />
      {ranking.by === 'product' && <KindsSwitch />}
      <SearchInput
        label={`Search ${many}`}
        className="ml-auto w-60 max-md:w-full"
        value={ranking.search}
        onChange={({ target }) => void setRanking({ search: target.value || null, page: null }, resting)}
      />
      {download}
    </search>
  )
}
