'use client'
import { Later } from '../shell/later'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import { AveragesCard } from './averages-card'
import { DashboardBar } from './dashboard-bar'
import { GrowthCard } from './growth-card'
import { KpisCard } from './kpis-card'
import { NoData } from './no-data'
import { OrderAmountsCard } from './order-amounts-card'
import type { DashboardProps } from './overview'
import { PlacedCard } from './placed-card'
import { SalesTrendCard } from './sales-trend-card'
import { salesKpis } from './shown-kpis'
import { TopCard } from './top-card'
import { useHasData } from './use-has-data'
import { YearCard } from './year-card'

/** How wide each of so many cards in a row is. */
const spans = ['', '', 'xl:col-span-6', 'xl:col-span-4'] as const

/** How much is sold: all figures, their course, growth, years, the size of orders and what orders say of themselves. */
export function Sales({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  const { countries, payments, devices, channels } = useWorkspace().sorts
  const [beside, ...below] = [
    ...(countries ? (['country'] as const) : []),
    ...(payments ? (['payment'] as const) : []),
    ...(devices ? (['device'] as const) : []),
    ...(channels ? (['channel'] as const) : []),
  ]
  return (
    <>
      <DashboardBar title="Sales" hasBranches={hasBranches} />
      {hasData ? (
        <PageContent>
          <KpisCard keys={salesKpis} />
          <SalesTrendCard className="xl:col-span-8" />
          <AveragesCard className="xl:col-span-4" />
          <Later>
            <GrowthCard className="xl:col-span-6" />
            <PlacedCard className="xl:col-span-6" />
            <YearCard metric="net" className="xl:col-span-6" />
            <YearCard metric="orders" className="xl:col-span-6" />
            <OrderAmountsCard className={beside ? 'xl:col-span-7' : ''} />
            {beside && <TopCard by={beside} className="xl:col-span-5" />}
            {below.map((by) => (
              <TopCard key={by} by={by} className={spans[below.length]} />
            ))}
          </Later>
        </PageContent>
      ) : (
        <NoData canUpload={canUpload} />
      )}
    </>
  )
}
