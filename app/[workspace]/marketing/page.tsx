import type { Metadata } from 'next'
import { Overview } from '@/components/marketing/overview'
import { peakHoursInput, secondTop, topInput } from '@/components/marketing/overview-inputs'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { shownSorts } from '../shown-sorts'
import { FirstAnswers, keyFigures } from './first-answers'

export const metadata: Metadata = { title: 'Overview' }

export default async function OverviewPage({ params, searchParams }: PageProps<'/[workspace]/marketing'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  const [branches, sorts] = await Promise.all([hasBranches(workspace.id), shownSorts(workspace.id)])
  const second = secondTop(branches, sorts)
  return (
    <FirstAnswers
      slug={workspace.slug}
      search={searchParams}
      questions={(view) => [
        ...keyFigures(view),
        ['peak-hours', peakHoursInput(view)],
        ['product-ranking', topInput(view, 'product')],
        ...(second ? [['product-ranking', topInput(view, second)] as const] : []),
      ]}
    >
      <Overview hasBranches={branches} canUpload={person.role === 'admin'} />
    </FirstAnswers>
  )
}
