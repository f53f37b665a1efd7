'use client'
import type { ReactNode } from 'react'
import { kpisOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { FilterPills } from '../filters/filter-pills'
import { filtersInForce } from '../filters/filters-in-force'
import { useFixedFilters } from '../filters/fixed-filters'
import { useView } from '../filters/use-view'
import { ViewControls } from '../filters/view-controls'
import { PageBar } from '../shell/page-bar'
import { useWorkspace } from '../shell/workspace-context'
import { DataReach } from './data-reach'
import { useFacets } from './use-facets'
import { useFileHead } from './use-file-head'
import { ViewsButton } from './views-button'

type DashboardBarProps = {
  title: ReactNode
  hasBranches: boolean
  /** Whether anything on the page is by hours, days, weeks or months. */
  hasGrain?: boolean
}

/** The head of a page with a range: what is shown, compared with what, and how fresh it is. */
export function DashboardBar({ title, hasBranches, hasGrain = true }: DashboardBarProps) {
  const { slug } = useWorkspace()
  const { view, input } = useView()
  const fixed = useFixedFilters()
  const all = useFacets(hasBranches)
  const facets = all.filter(({ key }) => !(key in fixed))
  const { data } = useAnswer(kpisOptions(slug, input))
  const head = useFileHead(data, filtersInForce(view, all))
  return (
    <PageBar
      title={title}
      freshness={<DataReach hasBranches={hasBranches} dataTo={data?.dataTo ?? undefined} />}
      pills={<FilterPills facets={facets} />}
      facts={head?.facts}
    >
      {data?.dataTo !== null && <ViewControls echo={data} facets={facets} hasGrain={hasGrain} />}
      <ViewsButton />
    </PageBar>
  )
}
