import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProductPage } from '@/components/marketing/product-page'
import { requireRoom } from '@/lib/auth/require-room'
import { hasBranches } from '@/lib/records/branches'
import { productExists } from '@/lib/records/products'

type Props = PageProps<'/[workspace]/marketing/products/[sku]'>

// Next gives the address's part decoded here, and encoded to the page.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Product ${(await params).sku}` }
}

export default async function ProductDetailPage({ params }: Props) {
  const { workspace: slug, sku } = await params
  const { scope, workspace } = await requireRoom(slug, 'marketing')
  const key = decodeURIComponent(sku)
  if (!(await productExists(scope, key))) notFound()
  return <ProductPage sku={key} hasBranches={await hasBranches(workspace.id)} />
}
