import type { Metadata } from 'next'
import { Buyers } from '@/components/marketing/buyers'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { FirstAnswers } from '../first-answers'

export const metadata: Metadata = { title: 'Customers: buying' }

export default async function BuyersPage({ params, searchParams }: PageProps<'/[workspace]/marketing/buyers'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return (
    <FirstAnswers slug={workspace.slug} search={searchParams}>
      <Buyers hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
    </FirstAnswers>
  )
}
