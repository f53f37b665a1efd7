'use client'
import { Later } from '../shell/later'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import { ChangeSplitCard } from './change-split-card'
import { DashboardBar } from './dashboard-bar'
import { LikeForLikeCard } from './like-for-like-card'
import { NoData } from './no-data'
import { NoPlaces } from './no-places'
import type { DashboardProps } from './overview'
import { ProductRankingCard } from './product-ranking-card'
import { SalesTrendCard } from './sales-trend-card'
import { TopCard } from './top-card'
import { useHasData } from './use-has-data'

/** Where it sells: branches and countries ranked, what moved, and like for like. */
export function Where({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  const { countries } = useWorkspace().sorts
  const place = hasBranches ? 'branch' : 'country'
  const hasPlaces = hasBranches || countries
  return (
    <>
      <DashboardBar title="Where" hasBranches={hasBranches} />
      {hasData && !hasPlaces && <NoPlaces canUpload={canUpload} />}
      {hasData && hasPlaces && (
        <PageContent>
          <SalesTrendCard />
          <TopCard by={place} className="xl:col-span-6" />
          <ChangeSplitCard by={place} title="Top and bottom movers" className="xl:col-span-6" />
          <Later>
            {hasBranches && <LikeForLikeCard />}
            <ProductRankingCard
              dimensions={!hasBranches ? ['country'] : countries ? ['branch', 'country'] : ['branch']}
            />
          </Later>
        </PageContent>
      )}
      {!hasData && <NoData canUpload={canUpload} />}
    </>
  )
}
