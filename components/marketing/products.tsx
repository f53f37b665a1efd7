'use client'
import { PageContent } from '../shell/page-content'
import { DashboardBar } from './dashboard-bar'
import { NoData } from './no-data'
import type { DashboardProps } from './overview'
import { ProductRankingCard } from './product-ranking-card'
import { SalesTrendCard } from './sales-trend-card'
import { useHasData } from './use-has-data'

/** What sells and where, and how each goes over time. */
export function Products({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  return (
    <>
      <DashboardBar title="Products" hasBranches={hasBranches} />
      {hasData ? (
        <PageContent>
          <SalesTrendCard />
          <ProductRankingCard hasBranches={hasBranches} />
        </PageContent>
      ) : (
        <NoData canUpload={canUpload} />
      )}
    </>
  )
}
