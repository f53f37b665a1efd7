import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportProfile } from '@/components/admin/imports/profile/import-profile'
import { requireRoom } from '@/lib/auth/require-room'
import { importExists } from '@/lib/records/import-exists'

type Props = PageProps<'/[workspace]/admin/imports/[sequence]/profile'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Import ${(await params).sequence}: what is in the file` }
}

export default async function ImportProfilePage({ params }: Props) {
  const { workspace: slug, sequence: text } = await params
  const { workspace } = await requireRoom(slug, 'admin')
  const sequence = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0
  if (!(await importExists(workspace.id, sequence))) notFound()
  return <ImportProfile sequence={sequence} />
}
