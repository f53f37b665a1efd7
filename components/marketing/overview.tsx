'use client'
import dynamic from 'next/dynamic'
import { Later } from '../shell/later'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import { Skeleton } from '../ui/skeleton'
import { DashboardBar } from './dashboard-bar'
import { KpisCard } from './kpis-card'
import { NoData } from './no-data'
import { secondTop } from './overview-inputs'
import { ProfilesPlace } from './profiles-place'
import { SalesTrendCard } from './sales-trend-card'
import { SeeAll } from './see-all'
import { useHasData } from './use-has-data'

/** As high as a card whose chart has that height, so that nothing moves when it comes. */
const placeOf = (height: number) => () => (
  <div aria-busy style={{ minHeight: height + 74 }} className="rounded-card border bg-surface p-5">
    <Skeleton className="h-4 w-40" />
  </div>
)

const SegmentMapCard = dynamic(() => import('./segment-map-card').then((module) => module.SegmentMapCard), {
  loading: placeOf(357),
})
const SegmentRevenueCard = dynamic(() => import('./segment-revenue-card').then((module) => module.SegmentRevenueCard), {
  loading: placeOf(357),
})
const PeakHoursCard = dynamic(() => import('./peak-hours-card').then((module) => module.PeakHoursCard), {
  loading: placeOf(292),
})
const TopCard = dynamic(() => import('./top-card').then((module) => module.TopCard), { loading: placeOf(333) })
const Profiles = dynamic(() => import('./profiles').then((module) => module.Profiles), {
  ssr: false,
  loading: ProfilesPlace,
})

/** Cards whose code comes after the rest, while their answers are under way. */
const half = 'grid xl:col-span-6'

/** What a marketing page needs to know of the workspace before it asks anything. */
export type DashboardProps = { hasBranches: boolean; canUpload: boolean }

/** How much, is that good, when, what, who; of customers without orders, what is known of them. */
export function Overview({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  const second = secondTop(hasBranches, useWorkspace().sorts)
  return (
    <>
      <DashboardBar title="Overview" hasBranches={hasBranches} />
      {hasData ? (
        <PageContent>
          <KpisCard />
          <SalesTrendCard className="xl:col-span-7" />
          <div className="grid xl:col-span-5">
            <PeakHoursCard />
          </div>
          <div className={second ? half : 'grid'}>
            <TopCard by="product" />
          </div>
          {second && (
            <div className={half}>
              <TopCard by={second} />
            </div>
          )}
          <Later>
            <div className="grid xl:col-span-7">
              <SegmentMapCard ranged actions={<SeeAll page="customers" what="segments" />} />
            </div>
            <div className="grid xl:col-span-5">
              <SegmentRevenueCard ranged />
            </div>
          </Later>
        </PageContent>
      ) : (
        <Profiles otherwise={<NoData canUpload={canUpload} />} />
      )}
    </>
  )
}
