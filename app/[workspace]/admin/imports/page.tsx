import type { Metadata } from 'next'
import { ImportsOverview } from '@/components/admin/imports/imports-overview'
import { requireRoom } from '@/lib/auth/require-room'

export const metadata: Metadata = { title: 'Imports' }

export default async function ImportsPage({ params }: PageProps<'/[workspace]/admin/imports'>) {
  await requireRoom((await params).workspace, 'admin')
  return <ImportsOverview />
}
