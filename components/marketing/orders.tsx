'use client'
import { PageContent } from '../shell/page-content'
import { DashboardBar } from './dashboard-bar'
import { HighestOrdersCard } from './highest-orders-card'
import { NoData } from './no-data'
import { OrderSearchCard } from './order-search-card'
import type { DashboardProps } from './overview'
import { useHasData } from './use-has-data'

/** Every order of the view, and the highest of each day, month or year. */
export function Orders({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  return (
    <>
      <DashboardBar title="Orders" hasBranches={hasBranches} />
      {hasData ? (
        <PageContent>
          <OrderSearchCard />
          <HighestOrdersCard />
        </PageContent>
      ) : (
        <NoData canUpload={canUpload} />
      )}
    </>
  )
}
