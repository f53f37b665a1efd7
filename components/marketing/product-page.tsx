'use client'
import { useMemo } from 'react'
import { productOptions } from '@/lib/client/products'
import { useAnswer } from '@/lib/client/use-answer'
import { writeFilter } from '@/lib/domain/filter-value'
import { FixFilters } from '../filters/fixed-filters'
import { BackLink } from '../shell/back-link'
import { Later } from '../shell/later'
import { PageContent } from '../shell/page-content'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { BoughtTogetherCard } from './bought-together-card'
import { DashboardBar } from './dashboard-bar'
import { KpisCard } from './kpis-card'
import { PriceCard } from './price-card'
import { ProductFacts } from './product-facts'
import { ProductPricesCard } from './product-prices-card'
import { SalesTrendCard } from './sales-trend-card'
import { TopCard } from './top-card'
import { TopCustomersCard } from './top-customers-card'

type ProductPageProps = { sku: string; hasBranches: boolean }

/** A product by itself: how it goes, what it cost, who buys it and what with. */
export function ProductPage({ sku, hasBranches }: ProductPageProps) {
  const { slug, sorts } = useWorkspace()
  const inView = useInView()
  const place = hasBranches ? 'branch' : sorts.countries ? 'country' : undefined
  const name = useAnswer(productOptions(slug, sku)).data?.name
  const filters = useMemo(() => ({ product: writeFilter({ not: false, values: [sku] }) }), [sku])
  return (
    <FixFilters filters={filters}>
      <DashboardBar title={<FileText>{name ?? sku}</FileText>} hasBranches={hasBranches} />
      <PageContent>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <BackLink href={inView(`/${slug}/marketing/products`)}>Products</BackLink>
          <ProductFacts sku={sku} />
        </div>
        <KpisCard />
        <SalesTrendCard className="xl:col-span-7" />
        <PriceCard className="xl:col-span-5" />
        <Later>
          <BoughtTogetherCard sku={sku} className="xl:col-span-7" />
          <ProductPricesCard sku={sku} className="xl:col-span-5" />
          <TopCustomersCard className={place && 'xl:col-span-6'} />
          {place && <TopCard by={place} className="xl:col-span-6" />}
        </Later>
      </PageContent>
    </FixFilters>
  )
}
