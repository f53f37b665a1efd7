import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SegmentCustomers } from '@/components/marketing/segment-customers'
import { requireRoom } from '@/lib/auth/require-room'
import { segments } from '@/lib/domain/segment'
import { hasBranches } from '@/lib/records/branches'

type Props = PageProps<'/[workspace]/marketing/customers/segments/[segment]'>

const segmentAt = (slug: string) => segments.find((segment) => segment.slug === slug)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: segmentAt((await params).segment)?.name ?? 'Customers' }
}

export default async function SegmentPage({ params }: Props) {
  const { workspace: slug, segment: segmentSlug } = await params
  const { workspace } = await requireRoom(slug, 'marketing')
  const segment = segmentAt(segmentSlug)
  if (!segment) notFound()
  return <SegmentCustomers segment={segment.slug} hasBranches={await hasBranches(workspace.id)} />
}
