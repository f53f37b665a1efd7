import type { Metadata } from 'next'
import { CustomerOverview } from '@/components/customer/customer-overview'
import { requireCustomerRoom } from '@/lib/auth/require-room'

export const metadata: Metadata = { title: 'Overview' }

export default async function CustomerOverviewPage({ params, searchParams }: PageProps<'/[workspace]/customer'>) {
  const { customerKey, preview } = await requireCustomerRoom((await params).workspace, searchParams)
  return <CustomerOverview customer={customerKey} preview={preview} />
}
