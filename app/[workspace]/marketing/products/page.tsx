import type { Metadata } from 'next'
import { Products } from '@/components/marketing/products'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'

export const metadata: Metadata = { title: 'Products' }

export default async function ProductsPage({ params }: PageProps<'/[workspace]/marketing/products'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return <Products hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
