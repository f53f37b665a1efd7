import type { Metadata } from 'next'
import { AuditCard } from '@/components/admin/audit-card'
import { InvitationsCard } from '@/components/admin/people-invitations-card'
import { PeopleListCard } from '@/components/admin/people-list-card'
import { PageBar } from '@/components/shell/page-bar'
import { PageContent } from '@/components/shell/page-content'
import { requireRoom } from '@/lib/auth/require-room'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage({ params }: PageProps<'/[workspace]/admin/people'>) {
  await requireRoom((await params).workspace, 'admin')
  return (
    <>
      <PageBar title="People" />
      <PageContent>
        <PeopleListCard />
        <InvitationsCard />
        <AuditCard />
      </PageContent>
    </>
  )
}
