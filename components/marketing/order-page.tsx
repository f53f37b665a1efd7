'use client'
import { useCallback } from 'react'
import { orderOptions } from '@/lib/client/orders'
import { useAnswer } from '@/lib/client/use-answer'
import { OrderDetails } from '../purchases/order-details'
import { OrderTitle } from '../purchases/order-title'
import { PrintButton } from '../purchases/print-button'
import { BackLink } from '../shell/back-link'
import { CustomerText } from '../shell/customer-text'
import { PageBar } from '../shell/page-bar'
import { PageContent } from '../shell/page-content'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'
import { ViewsButton } from './views-button'

/** One order with its lines, and the way to its customer. */
export function OrderPage({ orderKey }: { orderKey: string }) {
  const { slug } = useWorkspace()
  const customer = useAnswer(orderOptions(slug, orderKey)).data?.customer
  const inView = useInView()
  const orders = `/${slug}/marketing/orders`
  const hrefOf = useCallback((key: string) => inView(`${orders}/${encodeURIComponent(key)}`), [orders, inView])
  return (
    <>
      <PageBar title={<OrderTitle orderKey={orderKey} />} freshness={<PrintButton />}>
        <ViewsButton />
      </PageBar>
      <PageContent>
        {customer ? (
          <BackLink href={inView(`/${slug}/marketing/customers/${encodeURIComponent(customer)}`)}>
            <span className="min-w-0 truncate">
              Customer <CustomerText>{customer}</CustomerText>
            </span>
          </BackLink>
        ) : (
          <BackLink href={inView(orders)}>Orders</BackLink>
        )}
        <OrderDetails orderKey={orderKey} hrefOf={hrefOf} />
      </PageContent>
    </>
  )
}
