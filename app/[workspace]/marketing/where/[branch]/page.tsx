import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BranchPage } from '@/components/marketing/branch-page'
import { requireRoom } from '@/lib/auth/require-room'
import { branchName } from '@/lib/records/branches'

type Props = PageProps<'/[workspace]/marketing/where/[branch]'>

// Next gives the address's part decoded here, and encoded to the page.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Branch ${(await params).branch}` }
}

export default async function BranchDetailPage({ params }: Props) {
  const { workspace: slug, branch } = await params
  const { scope } = await requireRoom(slug, 'marketing')
  const key = decodeURIComponent(branch)
  const name = await branchName(scope, key)
  if (name === null) notFound()
  return <BranchPage branch={key} name={name} />
}
