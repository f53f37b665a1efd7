import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrderPage } from '@/components/marketing/order-page'
import { requireRoom } from '@/lib/auth/require-room'
import { orderExists } from '@/lib/records/orders'

export const metadata: Metadata = { title: 'Order' }

export default async function MarketingOrderPage({ params }: PageProps<'/[workspace]/marketing/orders/[orderKey]'>) {
  const { workspace: slug, orderKey } = await params
  const { scope } = await requireRoom(slug, 'marketing')
  const key = decodeURIComponent(orderKey)
  if (!(await orderExists(scope, key))) notFound()
  return <OrderPage orderKey={key} />
}
