import type { Metadata } from 'next'
import { Layouts } from '@/components/admin/layouts/layouts'
import { requireRoom } from '@/lib/auth/require-room'

export const metadata: Metadata = { title: 'Layouts' }

export default async function LayoutsPage({ params }: PageProps<'/[workspace]/admin/layouts'>) {
  await requireRoom((await params).workspace, 'admin')
  return <Layouts />
}
