'use client'
import { useQuery } from '@tanstack/react-query'
import { kpisOptions } from '@/lib/client/analytics'
import { FilterPills } from '../filters/filter-pills'
import { filtersInForce } from '../filters/filters-in-force'
import { useView } from '../filters/use-view'
import { ViewControls } from '../filters/view-controls'
import { Freshness } from '../shell/freshness'
import { PageBar } from '../shell/page-bar'
import { useWorkspace } from '../shell/workspace-context'
import { useFacets } from './use-facets'
import { useFileHead } from './use-file-head'

/** The head of a page with a range: what is shown, compared with what, and how fresh it is. */
export function DashboardBar({ title, hasBranches }: { title: string; hasBranches: boolean }) {
  const { slug } = useWorkspace()
  const { view, input } = useView()
  const facets = useFacets(hasBranches)
  const { data } = useQuery(kpisOptions(slug, input))
  useFileHead(data, filtersInForce(view, facets))
  return (
    <PageBar title={title} freshness={<Freshness dataTo={data?.dataTo} />} pills={<FilterPills facets={facets} />}>
      {data?.dataTo !== null && <ViewControls echo={data} facets={facets} />}
    </PageBar>
  )
}
