'use client'
import { FavouritesCard } from '../purchases/favourites-card'
import { LatestOrdersCard } from '../purchases/latest-orders-card'
import { PurchaseFacts } from '../purchases/purchase-facts'
import { SpendByMonthCard } from '../purchases/spend-by-month-card'
import { PageBar } from '../shell/page-bar'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import type { RoomOf } from './customer-orders'
import { PreviewBanner } from './preview-banner'
import { roomLinks } from './room-links'

/** What a customer bought, when and for how much. */
export function CustomerOverview({ customer, preview }: RoomOf) {
  const { slug } = useWorkspace()
  return (
    <>
      {preview && <PreviewBanner customer={customer} />}
      <PageBar title="Overview" />
      <PageContent>
        <PurchaseFacts customer={customer} />
        <SpendByMonthCard customer={customer} />
        <LatestOrdersCard customer={customer} links={roomLinks(slug, customer, preview)} className="lg:col-span-7" />
        <FavouritesCard customer={customer} most={8} className="lg:col-span-5" />
      </PageContent>
    </>
  )
}
