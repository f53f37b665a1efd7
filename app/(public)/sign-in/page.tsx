import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/public/sign-in-form'
import { PublicPage } from '@/components/shell/public-page'
import { currentPerson } from '@/lib/auth/current-person'
import { ownPath } from '@/lib/domain/own-path'
import { isFirstRun } from '@/lib/records/first-run'

export const metadata: Metadata = { title: 'Sign in' }

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, email } = await searchParams
  const path = ownPath(single(next))
  if (await currentPerson()) redirect(path)
  if (await isFirstRun()) redirect('/setup')
  return (
    <PublicPage
      title="Sign in"
      description="See what sells, when, where and to whom."
      footer="No account yet? Ask an admin of your shop for an invitation; for a lost password, ask for a password link."
    >
      <SignInForm next={path} email={single(email)} />
    </PublicPage>
  )
}
