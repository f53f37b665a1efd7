import { redirect } from 'next/navigation'
import { SignOutButton } from '@/components/public/sign-out-button'
import { PublicPage } from '@/components/shell/public-page'
import { currentMemberships, requirePerson } from '@/lib/auth/current-person'
import { homePath } from '@/lib/domain/room'
import { isFirstRun } from '@/lib/records/first-run'

/** Sends everyone where their day starts: set-up, sign-in, or their room. */
export default async function StartPage() {
  if (await isFirstRun()) redirect('/setup')
  const person = await requirePerson()
  const [first] = await currentMemberships(person.userId)
  if (first) redirect(homePath(first.workspace.slug, first.role))
  return (
    <PublicPage title="No workspace is open to you" description={`You are signed in as ${person.email}.`}>
      <p className="text-13 text-muted">
        Your place was removed, or you have not been invited yet. Ask an admin of your shop for an invitation, then open
        its link.
      </p>
      <SignOutButton />
    </PublicPage>
  )
}
