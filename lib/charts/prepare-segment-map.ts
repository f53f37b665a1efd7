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

/** A rectangle of the grid that one segment holds; columns are F 1 to 5, rows R 5 (recent) down to R 1, from 1. */
export type SegmentArea = {
  slug: SegmentSlug
  name: string
  column: number
  row: number
  columns: number
  rows: number
  /** A further rectangle of a segment that is labelled above: it joins it. */
  continued: boolean
  /** 0 nobody, 1 to 6 by its share of customers. */
  step: number
  customersText: string
  shareText: string
  revenueText: string
}

export type SegmentMap = {
  areas: readonly SegmentArea[]
  summary: string
  table: ChartTable
}

const size = 5
const segmentAt = (row: number, column: number): SegmentSlug | null =>
  row > size || column > size ? null : segmentOf(size + 1 - row, column)

/** How many steps from `at` on still hold, itself included. */
function lengthWhile(at: number, holds: (at: number) => boolean): number {
  let length = 1
  while (holds(at + length)) length++
  return length
}

type Rectangle = Pick<SegmentArea, 'slug' | 'column' | 'row' | 'columns' | 'rows' | 'continued'>

/** The grid cut into rectangles of one segment each: as wide as possible, then as high as that width holds. */
function rectangles(): Rectangle[] {
  const found: Rectangle[] = []
  const isTaken = (row: number, column: number) =>
    found.some(
      (one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
    )
  for (let row = 1; row <= size; row++) {
    for (let column = 1; column <= size; column++) {
      const slug = segmentAt(row, column)
      if (slug === null || isTaken(row, column)) continue
      const columns = lengthWhile(column, (at) => segmentAt(row, at) === slug && !isTaken(row, at))
      const isWhole = (at: number) =>
        Array.from({ length: columns }, (_, offset) => segmentAt(at, column + offset)).every((other) => other === slug)
      const continued = found.some((one) => one.slug === slug)
      found.push({ slug, column, row, columns, rows: lengthWhile(row, isWhole), continued })
    }
  }
  return found
}

/** Shares of 2, 5, 10, 15 and 25 % part the steps. */
const shareSteps = [0.02, 0.05, 0.1, 0.15, 0.25]
const stepOf = (share: number | null) => (share ? 1 + shareSteps.filter((limit) => share >= limit).length : 0)

/** The recency × frequency grid with its segments as areas, shaded by how many customers they hold. */
export function prepareSegmentMap({ segments, format }: SegmentMapInput): SegmentMap {
  const areas = rectangles().flatMap((rectangle): SegmentArea[] => {
    const held = segments.find(({ segment }) => segment === rectangle.slug)
    if (!held) return []
    return [
      {
        ...rectangle,
        name: segmentBySlug(rectangle.slug).name,
        step: stepOf(held.share),
        customersText: format.value(held.customers, 'count'),
        shareText: format.value(held.share, 'percent'),
        revenueText: format.short(held.revenue, 'money'),
      },
    ]
  })
  const largest = segments.toSorted((a, b) => b.customers - a.customers)[0]
  return {
    areas,
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
