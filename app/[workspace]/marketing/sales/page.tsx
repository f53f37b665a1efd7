import type { Metadata } from 'next'
import { Sales } from '@/components/marketing/sales'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { FirstAnswers } from '../first-answers'

export const metadata: Metadata = { title: 'Sales' }

export default async function SalesPage({ params, searchParams }: PageProps<'/[workspace]/marketing/sales'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return (
    <FirstAnswers slug={workspace.slug} search={searchParams}>
      <Sales hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
    </FirstAnswers>
  )
}
