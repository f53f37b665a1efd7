import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SetupForm } from '@/components/public/setup-form'
import { PublicPage } from '@/components/shell/public-page'
import { workspaceOptions } from '@/lib/domain/workspace-options'
import { isFirstRun } from '@/lib/records/first-run'

export const metadata: Metadata = { title: 'Set up' }

export default async function SetupPage() {
  if (!(await isFirstRun())) redirect('/sign-in')
  return (
    <PublicPage
      title="Set up Tillsight"
      description="Two minutes, once. Everything but the currency can be changed later."
    >
      <SetupForm options={workspaceOptions()} />
    </PublicPage>
  )
}
