'use client'
import { PageContent } from '../shell/page-content'
import { DashboardBar } from './dashboard-bar'
import { KpisCard } from './kpis-card'
import { NoData } from './no-data'
import { PeakHoursCard } from './peak-hours-card'
import { SalesTrendCard } from './sales-trend-card'
import { SeeAll } from './see-all'
import { SegmentMapCard } from './segment-map-card'
import { SegmentRevenueCard } from './segment-revenue-card'
import { TopCard } from './top-card'
import { useHasData } from './use-has-data'

/** What a marketing page needs to know of the workspace before it asks anything. */
export type DashboardProps = { hasBranches: boolean; canUpload: boolean }

/** How much, is that good, when, what, who. */
export function Overview({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  return (
    <>
      <DashboardBar title="Overview" hasBranches={hasBranches} />
      {hasData ? (
        <PageContent>
          <KpisCard />
          <SalesTrendCard className="xl:col-span-7" />
          <PeakHoursCard className="xl:col-span-5" />
          <TopCard by="product" className="xl:col-span-6" />
          <TopCard by={hasBranches ? 'branch' : 'country'} className="xl:col-span-6" />
          <SegmentMapCard className="xl:col-span-7" actions={<SeeAll page="customers" what="segments" />} />
          <SegmentRevenueCard className="xl:col-span-5" />
        </PageContent>
      ) : (
        <NoData canUpload={canUpload} />
      )}
    </>
  )
}
