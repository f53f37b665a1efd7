import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CustomerOrder } from '@/components/customer/customer-order'
import { requireCustomerRoom } from '@/lib/auth/require-room'
import { orderExists } from '@/lib/records/orders'

export const metadata: Metadata = { title: 'Order' }

export default async function CustomerOrderPage({
  params,
  searchParams,
}: PageProps<'/[workspace]/customer/orders/[orderKey]'>) {
  const { workspace: slug, orderKey } = await params
  const { scope, customerKey, preview } = await requireCustomerRoom(slug, searchParams)
  const key = decodeURIComponent(orderKey)
  if (!(await orderExists(scope, key, customerKey))) notFound()
  return <CustomerOrder orderKey={key} customer={customerKey} preview={preview} />
}
