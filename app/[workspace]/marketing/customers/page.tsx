import type { Metadata } from 'next'
import { Customers } from '@/components/marketing/customers'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'

export const metadata: Metadata = { title: 'Customers' }

export default async function CustomersPage({ params }: PageProps<'/[workspace]/marketing/customers'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return <Customers hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
