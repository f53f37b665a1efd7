import { inView } from '@/lib/domain/in-view'
import type { SegmentSlug } from '@/lib/domain/segment'

/** The list of a segment's customers, as of the same day, by the same money and in the same view. */
export const segmentPath = (slug: string, segment: SegmentSlug, search: URLSearchParams): string =>
  inView(`/${slug}/marketing/customers/segments/${segment}`, search, {
    asOf: search.get('asOf'),
    monetary: search.get('monetary'),
  })
