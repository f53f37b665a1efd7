import type { Metadata } from 'next'
import { rankingInput } from '@/components/marketing/overview-inputs'
import { Products } from '@/components/marketing/products'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { preloadQuestions } from '../preload-questions'

export const metadata: Metadata = { title: 'Products' }

export default async function ProductsPage({ params, searchParams }: PageProps<'/[workspace]/marketing/products'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  await preloadQuestions(workspace.slug, searchParams, (view) => [['product-ranking', rankingInput(view, 'product')]])
  return <Products hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
}
