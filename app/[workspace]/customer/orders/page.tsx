import type { Metadata } from 'next'
import { CustomerOrders } from '@/components/customer/customer-orders'
import { requireCustomerRoom } from '@/lib/auth/require-room'

export const metadata: Metadata = { title: 'Orders' }

export default async function CustomerOrdersPage({ params, searchParams }: PageProps<'/[workspace]/customer/orders'>) {
  const { customerKey, preview } = await requireCustomerRoom((await params).workspace, searchParams)
  return <CustomerOrders customer={customerKey} preview={preview} />
}
