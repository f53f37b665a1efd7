'use client'
import { useCallback, useMemo } from 'react'
import { orderFacts } from '@/lib/charts/export-head'
import { kpisOptions } from '@/lib/client/analytics'
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
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { allTime } from './overview-inputs'
import { ViewsButton } from './views-button'

/** One order with its lines, and the way to its customer. */
export function OrderPage({ orderKey }: { orderKey: string }) {
  const workspace = useWorkspace()
  const { slug } = workspace
  const format = useFormat()
  const { data: echo } = useAnswer(kpisOptions(slug, allTime))
  const facts = useMemo(() => echo && orderFacts({ workspace, echo, format }), [workspace, echo, format])
  const customer = useAnswer(orderOptions(slug, orderKey)).data?.customer
  const inView = useInView()
  const orders = `/${slug}/marketing/orders`
  const hrefOf = useCallback((key: string) => inView(`${orders}/${encodeURIComponent(key)}`), [orders, inView])
  return (
    <>
      <PageBar title={<OrderTitle orderKey={orderKey} />} freshness={<PrintButton />} facts={facts}>
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
