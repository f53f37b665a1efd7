import type { Metadata } from 'next'
import { When } from '@/components/marketing/when'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'

export const metadata: Metadata = { title: 'When' }

export default async function WhenPage({ params }: PageProps<'/[workspace]/marketing/when'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return <When hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
