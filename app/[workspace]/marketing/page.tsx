import type { Metadata } from 'next'
import { Overview } from '@/components/marketing/overview'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { preloadOverview } from './preload-overview'

export const metadata: Metadata = { title: 'Overview' }

export default async function OverviewPage({ params, searchParams }: PageProps<'/[workspace]/marketing'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  const branches = await hasBranches(workspace.id)
  await preloadOverview(workspace.slug, branches, searchParams)
  return <Overview hasBranches={branches} canUpload={person.role === 'admin'} />
}
