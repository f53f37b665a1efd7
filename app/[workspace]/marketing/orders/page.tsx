import type { Metadata } from 'next'
import { Orders } from '@/components/marketing/orders'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'

export const metadata: Metadata = { title: 'Orders' }

export default async function OrdersPage({ params }: PageProps<'/[workspace]/marketing/orders'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return <Orders hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
