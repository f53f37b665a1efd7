import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportDetails } from '@/components/admin/imports/import-details'
import { requireRoom } from '@/lib/auth/require-room'
import { importExists } from '@/lib/records/import-exists'

type Props = PageProps<'/[workspace]/admin/imports/[sequence]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Import ${(await params).sequence}` }
}

export default async function ImportPage({ params }: Props) {
  const { workspace: slug, sequence: text } = await params
  const { workspace } = await requireRoom(slug, 'admin')
  const sequence = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0
  if (!(await importExists(workspace.id, sequence))) notFound()
  return <ImportDetails sequence={sequence} />
}
