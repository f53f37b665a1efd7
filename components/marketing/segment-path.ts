import type { SegmentSlug } from '@/lib/domain/segment'

const kept = ['asOf', 'monetary', 'branch', 'country']

/** The list of a segment's customers, as of the same day and with the same filters. */
export function segmentPath(slug: string, segment: SegmentSlug, search: URLSearchParams): string {
  const carried = new URLSearchParams([...search].filter(([name]) => kept.includes(name)))
  return `/${slug}/marketing/customers/segments/${segment}${carried.size > 0 ? `?${carried}` : ''}`
}
