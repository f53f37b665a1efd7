import type { Metadata } from 'next'
import { Changes } from '@/components/marketing/changes'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'

export const metadata: Metadata = { title: 'What changed' }

export default async function ChangesPage({ params }: PageProps<'/[workspace]/marketing/changes'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return <Changes hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
