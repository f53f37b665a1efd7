import type { Metadata } from 'next'
import Link from 'next/link'
import { PasswordForm } from '@/components/public/password-form'
import { PublicPage } from '@/components/shell/public-page'
import { requirePerson } from '@/lib/auth/current-person'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const { name, email } = await requirePerson()
  return (
    <PublicPage
      title="Your account"
      description={`${name}, ${email}`}
      footer={
        <Link href="/" className="underline">
          Back to your room
        </Link>
      }
    >
      <PasswordForm email={email} />
    </PublicPage>
  )
}
