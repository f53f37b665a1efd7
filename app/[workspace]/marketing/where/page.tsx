import type { Metadata } from 'next'
import { Where } from '@/components/marketing/where'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { FirstAnswers } from '../first-answers'

export const metadata: Metadata = { title: 'Where' }

export default async function WherePage({ params, searchParams }: PageProps<'/[workspace]/marketing/where'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return (
    <FirstAnswers slug={workspace.slug} search={searchParams}>
      <Where hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
    </FirstAnswers>
  )
}
