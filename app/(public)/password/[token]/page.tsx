import type { Metadata } from 'next'
import Link from 'next/link'
import { NewPasswordForm } from '@/components/public/new-password-form'
import { PublicPage } from '@/components/shell/public-page'
import { Button } from '@/components/ui/button'
import { openPasswordLink } from '@/lib/records/password-links'

// The token is in the address, so it is told to nobody else.
export const metadata: Metadata = { title: 'New password', referrer: 'no-referrer' }

export default async function PasswordPage({ params }: PageProps<'/password/[token]'>) {
  const { token } = await params
  const link = await openPasswordLink(token)
  if (link) {
    return (
      <PublicPage title="Set a new password" description={`For ${link.email}.`}>
        <NewPasswordForm token={token} email={link.email} />
      </PublicPage>
    )
  }
  return (
    <PublicPage
      title="This link cannot be used"
      description="It was used already, was replaced, or is older than a day. Ask an admin of your shop for a new one."
    >
      <Button asChild size="medium">
        <Link href="/">Go to sign-in</Link>
      </Button>
    </PublicPage>
  )
}
