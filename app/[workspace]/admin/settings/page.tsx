import type { Metadata } from 'next'
import { SettingsCard } from '@/components/admin/settings-card'
import { PageBar } from '@/components/shell/page-bar'
import { PageContent } from '@/components/shell/page-content'
import { requireRoom } from '@/lib/auth/require-room'
import { workspaceOptions } from '@/lib/domain/workspace-options'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage({ params }: PageProps<'/[workspace]/admin/settings'>) {
  const { workspace } = await requireRoom((await params).workspace, 'admin')
  return (
    <>
      <PageBar title="Settings" />
      <PageContent>
        <SettingsCard options={workspaceOptions(workspace)} />
      </PageContent>
    </>
  )
}
