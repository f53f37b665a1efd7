import type { Metadata } from 'next'
import Link from 'next/link'
import { AcceptInvitationForm } from '@/components/public/accept-invitation-form'
import { JoinButton } from '@/components/public/join-button'
import { SignOutButton } from '@/components/public/sign-out-button'
import { PublicPage } from '@/components/shell/public-page'
import { Button } from '@/components/ui/button'
import { currentPerson } from '@/lib/auth/current-person'
import { openInvitation } from '@/lib/records/accept-invitation'

// The token is in the address, so it is told to nobody else.
export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' }

const purposes = {
  admin: 'You will load its files, and manage its people and settings.',
  marketing: 'You will see what sells, when, where and to whom.',
  customer: 'You will see your own orders.',
} as const

export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params
  const [invitation, person] = await Promise.all([openInvitation(token), currentPerson()])
  if (!invitation) {
    return (
      <PublicPage
        title="This invitation cannot be used"
        description="It was used already, was revoked, or is older than 72 hours. Ask whoever sent it for a new one."
      >
        <Button asChild size="medium">
          <Link href="/">Go to sign-in</Link>
        </Button>
      </PublicPage>
    )
  }
  const { email, workspace, role, hasAccount } = invitation
  return (
    <PublicPage title={`Join ${workspace.name}`} description={purposes[role]}>
      {person?.email === email ? (
        <JoinButton token={token} workspaceName={workspace.name} />
      ) : person ? (
        <>
          <p className="text-13">
            You are signed in as {person.email}, and this invitation is for {email}. Sign out, then open the link again.
          </p>
          <SignOutButton />
        </>
      ) : hasAccount ? (
        <>
          <p className="text-13">There is an account for {email} already. Sign in with it to join.</p>
          <Button asChild variant="primary" size="medium">
            <Link href={`/sign-in?${new URLSearchParams({ next: `/invitation/${token}`, email })}`}>
              Sign in to join
            </Link>
          </Button>
        </>
      ) : (
        <AcceptInvitationForm token={token} email={email} workspaceName={workspace.name} />
      )}
    </PublicPage>
  )
}
