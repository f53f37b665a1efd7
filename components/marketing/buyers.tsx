'use client'
import { Later } from '../shell/later'
import { PageContent } from '../shell/page-content'
import { CustomerTabs } from './customer-tabs'
import { DashboardBar } from './dashboard-bar'
import { NoData } from './no-data'
import type { DashboardProps } from './overview'
import { ProductRankingCard } from './product-ranking-card'
import { RepeatCard } from './repeat-card'
import { SalesTrendCard } from './sales-trend-card'
import { useHasData } from './use-has-data'
import { WinnersCard } from './winners-card'

/** How customers buy: who spends most, when, how many come again and after how long. */
export function Buyers({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  return (
    <>
      <DashboardBar title="Customers" hasBranches={hasBranches} />
      {hasData ? (
        <PageContent>
          <CustomerTabs />
          <SalesTrendCard />
          <RepeatCard shows="rate" className="xl:col-span-6" />
          <RepeatCard shows="time" className="xl:col-span-6" />
          <Later>
            <WinnersCard
              by="customer"
              title="Highest-grossing customers"
              first={{ metric: 'gross', title: 'Spent most' }}
              second={{ metric: 'orders', title: 'Ordered most often' }}
            />
            <ProductRankingCard dimensions={['customer']} />
          </Later>
        </PageContent>
      ) : (
        <NoData canUpload={canUpload} />
      )}
    </>
  )
}
