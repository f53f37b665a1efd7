'use client'
import { Eye } from 'lucide-react'
import Link from 'next/link'
import { kpisOptions } from '@/lib/client/analytics'
import { customerOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import { FavouritesCard } from '../purchases/favourites-card'
import { OrderListCard } from '../purchases/order-list-card'
import { PurchaseFacts } from '../purchases/purchase-facts'
import { SpendByMonthCard } from '../purchases/spend-by-month-card'
import { BackLink } from '../shell/back-link'
import { CustomerText } from '../shell/customer-text'
import { PageBar } from '../shell/page-bar'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { CustomerFacts } from './customer-facts'
import { CustomerTimelineCard } from './customer-timeline-card'
import { useFileHead } from './use-file-head'
import { ViewsButton } from './views-button'

type CustomerProfileProps = { customer: string; canPreview: boolean }

/** A customer as marketing sees them: who, how much, when, what, and every order. */
export function CustomerProfile({ customer, canPreview }: CustomerProfileProps) {
  const { slug } = useWorkspace()
  const name = useAnswer(customerOptions(slug, customer)).data?.name
  const { data: all } = useAnswer(kpisOptions(slug, { range: 'all', compare: 'none' }))
  const head = useFileHead(all, [{ title: 'Customer', verb: 'is', names: [customer] }], true)
  const preview = `/${slug}/customer?preview=${encodeURIComponent(customer)}`
  return (
    <>
      <PageBar
        title={
          <>
            Customer <CustomerText>{name ?? customer}</CustomerText>
          </>
        }
        freshness={
          canPreview && (
            <Button asChild>
              <Link href={preview} prefetch={false}>
                <Eye aria-hidden />
                See their room
              </Link>
            </Button>
          )
        }
        facts={head?.facts}
      >
        <ViewsButton />
      </PageBar>
      <PageContent>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <BackLink href={`/${slug}/marketing/customers`}>Customers</BackLink>
          <CustomerFacts customer={customer} />
        </div>
        <PurchaseFacts customer={customer} />
        <CustomerTimelineCard customer={customer} />
        <SpendByMonthCard customer={customer} className="lg:col-span-7" />
        <FavouritesCard
          customer={customer}
          most={7}
          productHref={(sku) => `/${slug}/marketing/products/${encodeURIComponent(sku)}?range=all`}
          className="lg:col-span-5"
        />
        <OrderListCard customer={customer} links={{ orders: `/${slug}/marketing/orders`, suffix: '' }} />
      </PageContent>
    </>
  )
}
