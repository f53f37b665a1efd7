'use client'
import { rfmSegmentsOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { FilterPills } from '../filters/filter-pills'
import { filtersInForce } from '../filters/filters-in-force'
import { PageBar } from '../shell/page-bar'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import { CustomerTabs } from './customer-tabs'
import { CutOffCard } from './cut-off-card'
import { DataReach } from './data-reach'
import { NoData } from './no-data'
import type { DashboardProps } from './overview'
import { RfmControls } from './rfm-controls'
import { SegmentMapCard } from './segment-map-card'
import { SegmentRevenueCard } from './segment-revenue-card'
import { SegmentsCard } from './segments-card'
import { useCustomerFacets } from './use-facets'
import { useFileHead } from './use-file-head'
import { useRfmView } from './use-rfm-view'
import { ViewsButton } from './views-button'

/** To whom it sells: eleven segments, how they come about, and whom to write to. */
export function Customers({ hasBranches, canUpload }: DashboardProps) {
  const { slug } = useWorkspace()
  const facets = useCustomerFacets(hasBranches)
  const { view, input, leftOut } = useRfmView()
  const { data } = useAnswer(rfmSegmentsOptions(slug, input))
  const head = useFileHead(data, filtersInForce(view, facets))
  return (
    <>
      <PageBar
        title="Customers"
        freshness={<DataReach hasBranches={hasBranches} days={data?.range ?? null} dataTo={data?.dataTo} />}
        pills={<FilterPills facets={facets} of={view} leftOut={leftOut} />}
        facts={head?.facts}
      >
        {data?.dataTo !== null && <RfmControls analysisDate={data?.analysisDate} facets={facets} />}
        <ViewsButton />
      </PageBar>
      {data?.dataTo === null ? (
        <NoData canUpload={canUpload} />
      ) : (
        <PageContent>
          <CustomerTabs />
          <SegmentMapCard className="xl:col-span-7" />
          <SegmentRevenueCard className="xl:col-span-5" />
          <SegmentsCard />
          <CutOffCard />
        </PageContent>
      )}
    </>
  )
}
