'use client'
import { useCallback } from 'react'
import { OrderDetails } from '../purchases/order-details'
import { OrderTitle } from '../purchases/order-title'
import { PrintButton } from '../purchases/print-button'
import { orderHref } from '../purchases/purchase-links'
import { BackLink } from '../shell/back-link'
import { PageBar } from '../shell/page-bar'
import { PageContent } from '../shell/page-content'
import { useWorkspace } from '../shell/workspace-context'
import type { RoomOf } from './customer-orders'
import { PreviewBanner } from './preview-banner'
import { roomLinks } from './room-links'

/** One order of a customer, as they keep it. */
export function CustomerOrder({ orderKey, customer, preview }: RoomOf & { orderKey: string }) {
  const { slug, name } = useWorkspace()
  const { orders, suffix } = roomLinks(slug, customer, preview)
  const hrefOf = useCallback((key: string) => orderHref({ orders, suffix }, key), [orders, suffix])
  return (
    <>
      {preview && <PreviewBanner customer={customer} />}
      <PageBar title={<OrderTitle orderKey={orderKey} />} freshness={<PrintButton />} />
      <PageContent>
        <p className="hidden font-strong text-16 print:block">{name}</p>
        <BackLink href={orders + suffix}>All orders</BackLink>
        <OrderDetails orderKey={orderKey} hrefOf={hrefOf} />
      </PageContent>
    </>
  )
}
