import type { Metadata } from 'next'
import { Buyers } from '@/components/marketing/buyers'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'

export const metadata: Metadata = { title: 'Customers: buying' }

export default async function BuyersPage({ params }: PageProps<'/[workspace]/marketing/buyers'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return <Buyers hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
