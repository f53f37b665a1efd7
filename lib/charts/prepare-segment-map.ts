import { type SegmentSlug, segmentBySlug, segmentOf } from '../domain/segment'
import type { ChartTable } from './chart-table'
import type { Format } from './format'

type SegmentMapInput = {
  segments: readonly {
    segment: SegmentSlug
    customers: number
    share: number | null
    revenue: string
    revenueShare: number | null
  }[]
  format: Format
}

export type SegmentArea = {
  slug: SegmentSlug
  name: string
  /** 0 nobody, 1 to 6 by its share of customers. */
  step: number
  customersText: string
  shareText: string
  revenueText: string
  revenueShareText: string
}

/** Which borders a cell has of its own: none towards a neighbour of the same segment. */
export type SegmentCell = { r: number; f: number; slug: SegmentSlug; top: boolean; left: boolean; labelled: boolean }

export type SegmentMap = {
  areas: ReadonlyMap<SegmentSlug, SegmentArea>
  /** From R 5 (recent) down to R 1, each from F 1 to F 5. */
  rows: readonly (readonly SegmentCell[])[]
  summary: string
  table: ChartTable
}

const scores = [1, 2, 3, 4, 5]
const segmentAt = (r: number, f: number) => (r > 5 || f < 1 ? null : segmentOf(r, f))

/** Shares of 2, 5, 10, 15 and 25 % part the steps. */
const shareSteps = [0.02, 0.05, 0.1, 0.15, 0.25]
const stepOf = (share: number | null) => (share ? 1 + shareSteps.filter((limit) => share >= limit).length : 0)

/** The recency × frequency grid with its segments as areas, shaded by how many customers they hold. */
export function prepareSegmentMap({ segments, format }: SegmentMapInput): SegmentMap {
  const areas = segments.map(({ segment, customers, share, revenue, revenueShare }) => ({
    slug: segment,
    name: segmentBySlug(segment).name,
    step: stepOf(share),
    customersText: format.value(customers, 'count'),
    shareText: format.value(share, 'percent'),
    revenueText: format.short(revenue, 'money'),
    revenueShareText: format.value(revenueShare, 'percent'),
  }))
  const labelled = new Set<SegmentSlug>()
  const rows = scores.toReversed().map((r) =>
    scores.map((f) => {
      const slug = segmentOf(r, f)
      const first = !labelled.has(slug)
      labelled.add(slug)
      return { r, f, slug, top: segmentAt(r + 1, f) !== slug, left: segmentAt(r, f - 1) !== slug, labelled: first }
    }),
  )
  const largest = segments.toSorted((a, b) => b.customers - a.customers)[0]
  return {
    areas: new Map(areas.map((area) => [area.slug, area])),
    rows,
    summary: largest?.customers
      ? `Customers by segment: ${segmentBySlug(largest.segment).name} is the largest with ${format.value(largest.customers, 'count')} (${format.value(largest.share, 'percent')}).`
      : 'Customers by segment: nobody with a sale up to that date.',
    table: {
      columns: [
        { key: 'name', title: 'Segment', unit: 'text' },
        { key: 'customers', title: 'Customers', unit: 'count' },
        { key: 'share', title: 'Share of customers', unit: 'percent' },
        { key: 'revenue', title: 'Revenue', unit: 'money' },
        { key: 'revenueShare', title: 'Share of revenue', unit: 'percent' },
      ],
      rows: segments.map(({ segment, ...figures }) => ({ name: segmentBySlug(segment).name, ...figures })),
    },
  }
}
