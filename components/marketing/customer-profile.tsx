'use client'
import { Eye } from 'lucide-react'
import Link from 'next/link'
import { useMemo } from 'react'
import { kpisOptions } from '@/lib/client/analytics'
import { customerOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import { FilterPills } from '../filters/filter-pills'
import { filtersInForce, noFilters } from '../filters/filters-in-force'
import { KeptSwitch } from '../filters/kept-switch'
import { toKeptInput } from '../filters/to-view-input'
import { useView } from '../filters/use-view'
import { FavouritesCard } from '../purchases/favourites-card'
import { OrderListCard } from '../purchases/order-list-card'
import { PurchaseFacts } from '../purchases/purchase-facts'
import { SpendByMonthCard } from '../purchases/spend-by-month-card'
import { BackLink } from '../shell/back-link'
import { CustomerText } from '../shell/customer-text'
import { PageBar } from '../shell/page-bar'
import { PageContent } from '../shell/page-content'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { ClearFiltersCommand } from './clear-filters-command'
import { CustomerFacts } from './customer-facts'
import { CustomerTimelineCard } from './customer-timeline-card'
import { DataReach } from './data-reach'
import { allTime } from './overview-inputs'
import { useFileHead } from './use-file-head'
import { ViewsButton } from './views-button'

type CustomerProfileProps = { customer: string; hasBranches: boolean; canPreview: boolean }

/** A customer as marketing sees them: who, how much, when, what, and every order; as booked or as kept. */
export function CustomerProfile({ customer, hasBranches, canPreview }: CustomerProfileProps) {
  const { slug } = useWorkspace()
  const inView = useInView()
  const { view } = useView()
  const shown = useMemo(() => ({ ...view, ...noFilters, kept: view.kept }), [view])
  const kept = useMemo(() => toKeptInput(shown), [shown])
  const name = useAnswer(customerOptions(slug, customer, kept)).data?.name
  const { data: all } = useAnswer(kpisOptions(slug, allTime))
  const ofCustomer = { title: 'Customer', verb: 'is', names: [customer] } as const
  const head = useFileHead(all, [ofCustomer, ...filtersInForce(shown, [])], true)
  const orders = `/${slug}/marketing/orders`
  const preview = `/${slug}/customer?preview=${encodeURIComponent(customer)}`
  return (
    <>
      <ClearFiltersCommand />
      <PageBar
        title={
          <>
            Customer <CustomerText>{name ?? customer}</CustomerText>
          </>
        }
        freshness={<DataReach hasBranches={hasBranches} days={allTime} dataTo={all?.dataTo} />}
        pills={<FilterPills facets={[]} of={shown} leftOut={null} />}
        facts={head?.facts}
      >
        <KeptSwitch />
        <ViewsButton />
        {canPreview && (
          <Button asChild>
            <Link href={preview} prefetch={false}>
              <Eye aria-hidden />
              See their room
            </Link>
          </Button>
        )}
      </PageBar>
      <PageContent>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <BackLink href={inView(`/${slug}/marketing/customers`)}>Customers</BackLink>
          <CustomerFacts customer={customer} kept={kept} />
        </div>
        <PurchaseFacts customer={customer} kept={kept} />
        <CustomerTimelineCard customer={customer} kept={kept} />
        <SpendByMonthCard customer={customer} kept={kept} className="lg:col-span-7" />
        <FavouritesCard
          customer={customer}
          kept={kept}
          most={7}
          productHref={(sku) => inView(`/${slug}/marketing/products/${encodeURIComponent(sku)}`)}
          className="lg:col-span-5"
        />
        <OrderListCard
          customer={customer}
          kept={kept}
          links={{ orders, suffix: inView(orders).slice(orders.length) }}
        />
      </PageContent>
    </>
  )
}
