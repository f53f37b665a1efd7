export type Segment = { readonly slug: string; readonly name: string; readonly action: string }

/** The eleven built-in segments, best first (METRICS: RFM). */
export const segments = [
  {
    slug: 'champions',
    name: 'Champions',
    action: 'Thank them, show them new things first, ask for reviews and referrals.',
  },
  { slug: 'loyal', name: 'Loyal', action: 'Offer a loyalty programme and the better version of what they buy.' },
  {
    slug: 'potential-loyalist',
    name: 'Potential Loyalist',
    action: 'Recommend what goes with their last order; invite them to the loyalty programme.',
  },
  { slug: 'new-customers', name: 'New Customers', action: 'Welcome them and make the second order easy.' },
  { slug: 'promising', name: 'Promising', action: 'Stay in mind: a reason to come back within the next weeks.' },
  { slug: 'need-attention', name: 'Need Attention', action: 'A limited offer based on what they bought before.' },
  {
    slug: 'about-to-sleep',
    name: 'About To Sleep',
    action: 'Show what is popular now, with a small reason to return.',
  },
  { slug: 'at-risk', name: 'At Risk', action: 'Write personally, with what they used to buy and an offer to renew.' },
  {
    slug: 'cant-lose-them',
    name: "Can't Lose Them",
    action: 'Call or write one by one; find out what went wrong and win them back.',
  },
  { slug: 'hibernating', name: 'Hibernating', action: 'Include in seasonal mailings; do not spend much on each.' },
  { slug: 'lost', name: 'Lost', action: 'One attempt to win them back, then leave them out of mailings.' },
] as const satisfies readonly Segment[]

export type SegmentSlug = (typeof segments)[number]['slug']

export const segmentSlugs = segments.map((segment) => segment.slug) as [SegmentSlug, ...SegmentSlug[]]

/** Row = R score 1 to 5, column = F score 1 to 5. */
const table: Record<number, readonly [SegmentSlug, SegmentSlug, SegmentSlug, SegmentSlug, SegmentSlug]> = {
  5: ['new-customers', 'potential-loyalist', 'potential-loyalist', 'champions', 'champions'],
  4: ['promising', 'potential-loyalist', 'potential-loyalist', 'loyal', 'loyal'],
  3: ['about-to-sleep', 'about-to-sleep', 'need-attention', 'loyal', 'loyal'],
  2: ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cant-lose-them'],
  1: ['lost', 'hibernating', 'at-risk', 'at-risk', 'cant-lose-them'],
}

/** The segment of a customer with these R and F scores. Throws RangeError unless both are whole numbers from 1 to 5. */
export function segmentOf(r: number, f: number): SegmentSlug {
  const slug = table[r]?.[f - 1]
  if (!slug) throw new RangeError(`No segment for R ${r} and F ${f}`)
  return slug
}

export const segmentBySlug = (slug: SegmentSlug): Segment => {
  const found = segments.find((segment) => segment.slug === slug)
  if (!found) throw new RangeError(`No segment ${slug}`)
  return found
}
