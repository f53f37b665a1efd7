import type { Metadata } from 'next'
import { Buyers } from '@/components/marketing/buyers'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { preloadQuestions } from '../preload-questions'

export const metadata: Metadata = { title: 'Customers: buying' }

export default async function BuyersPage({ params, searchParams }: PageProps<'/[workspace]/marketing/buyers'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  await preloadQuestions(workspace.slug, searchParams)
  return <Buyers hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
