import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { Customers } from '@/components/marketing/customers'
import { rfmInput } from '@/components/marketing/overview-inputs'
import { rfmParsers } from '@/components/marketing/rfm-parsers'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { FirstAnswers } from '../first-answers'

export const metadata: Metadata = { title: 'Customers' }

const readRfm = createLoader(rfmParsers)

export default async function CustomersPage({ params, searchParams }: PageProps<'/[workspace]/marketing/customers'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  const [branches, rfm] = await Promise.all([hasBranches(workspace.id), readRfm(searchParams)])
  return (
    <FirstAnswers
      slug={workspace.slug}
      search={searchParams}
      questions={(view) => [['rfm-segments', rfmInput(view, rfm)]]}
    >
      <Customers hasBranches={branches} canUpload={person.role === 'admin'} />
    </FirstAnswers>
  )
}
