'use client'
import { Later } from '../shell/later'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import { CategoryTreeCard } from './category-tree-card'
import { DashboardBar } from './dashboard-bar'
import { NoData } from './no-data'
import type { DashboardProps } from './overview'
import { ParetoCard } from './pareto-card'
import { ProductRankingCard } from './product-ranking-card'
import { SalesTrendCard } from './sales-trend-card'
import { useHasData } from './use-has-data'
import { WeeksCard } from './weeks-card'
import { WinnersCard } from './winners-card'

/** What sells and where, and how each goes over time. */
export function Products({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  const { brands, categories, countries } = useWorkspace().sorts
  const dimensions = [
    'product',
    ...(brands ? (['brand'] as const) : []),
    ...(categories ? (['category'] as const) : []),
    ...(hasBranches ? (['branch'] as const) : []),
    ...(countries ? (['country'] as const) : []),
  ] as const
  return (
    <>
      <DashboardBar title="Products" hasBranches={hasBranches} />
      {hasData ? (
        <PageContent>
          <SalesTrendCard />
          <ProductRankingCard dimensions={dimensions} />
          <Later>
            {categories && <CategoryTreeCard />}
            <WeeksCard hasBranches={hasBranches} />
            <ParetoCard className="xl:col-span-5" />
            <WinnersCard
              className="xl:col-span-7"
              by="product"
              title="Most sold and most valuable"
              first={{ metric: 'net', title: 'Most valuable' }}
              second={{ metric: 'units', title: 'Most sold' }}
            />
          </Later>
        </PageContent>
      ) : (
        <NoData canUpload={canUpload} />
      )}
    </>
  )
}
