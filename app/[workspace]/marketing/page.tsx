import type { Metadata } from 'next'
import { Overview } from '@/components/marketing/overview'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'

export const metadata: Metadata = { title: 'Overview' }

export default async function OverviewPage({ params }: PageProps<'/[workspace]/marketing'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return <Overview hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
