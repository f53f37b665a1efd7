import type { Metadata } from 'next'
import { rankingInput } from '@/components/marketing/overview-inputs'
import { Products } from '@/components/marketing/products'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { FirstAnswers, keyFigures } from '../first-answers'

export const metadata: Metadata = { title: 'Products' }

export default async function ProductsPage({ params, searchParams }: PageProps<'/[workspace]/marketing/products'>) {
  const { workspace, person } = await requireRoom((await params).workspace, 'marketing')
  return (
    <FirstAnswers
      slug={workspace.slug}
      search={searchParams}
      questions={(view) => [...keyFigures(view), ['product-ranking', rankingInput(view, 'product')]]}
    >
      <Products hasBranches={await hasBranches(workspace.id)} canUpload={person.role === 'admin'} />
    </FirstAnswers>
  )
}
