'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import type { Format } from '@/lib/charts/format'
import { prepareRanking } from '@/lib/charts/prepare-ranking'
import { rfmSegmentsOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { RfmSegmentsAnswer } from '@/lib/contracts/rfm-segments'
import { type SegmentSlug, segmentSlugs } from '@/lib/domain/segment'
import { BarList } from '../charts/bar-list'
import { ChartCard } from '../charts/chart-card'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { scoredRegardless } from './scored-regardless'
import { segmentPath } from './segment-path'
import { useRfmView } from './use-rfm-view'

const shownSegments = 7

function toRanking({ segments, revenue }: RfmSegmentsAnswer, format: Format) {
  const filled = segments.filter(({ customers }) => customers > 0)
  return prepareRanking({
    noun: 'Segment',
    title: 'Revenue',
    unit: 'money',
    better: 'more',
    items: filled
      .toSorted((a, b) => Number(b.revenue) - Number(a.revenue))
      .slice(0, shownSegments)
      .map(({ segment, name, revenue, revenueShare }) => ({
        key: segment,
        name,
        value: revenue,
        share: revenueShare,
        change: null,
      })),
    total: revenue,
    count: filled.length,
    format,
  })
}

const isSegment = (key: string): key is SegmentSlug => segmentSlugs.some((slug) => slug === key)

type SegmentRevenueCardProps = {
  className?: string
  /** Whether the page has a range, which does not apply. */
  ranged?: boolean
}

/** Whose money it is: segments by what their customers spent. */
export function SegmentRevenueCard({ className, ranged = false }: SegmentRevenueCardProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view } = useView()
  const { input } = useRfmView()
  const search = useSearchParams()
  const query = useAnswer(rfmSegmentsOptions(slug, input))
  const { data } = query
  const ranking = useMemo(() => data && toRanking(data, format), [data, format])
  const href = (key: string) => (isSegment(key) ? segmentPath(slug, key, search) : '#')
  return (
    <ChartCard
      id="segment-revenue"
      title="Segments by revenue"
      definition="Money spent up to the date by the customers of each segment, net of their returns unless gross is chosen."
      query={query}
      chart={ranking}
      empty={data?.customers === 0 && { title: 'Nobody to score', text: 'There is no known customer with a sale yet.' }}
      format={format}
      height={312}
      footer={data && scoredRegardless({ analysisDate: data.analysisDate, view, ranged, format })}
      className={className}
    >
      {ranking && <BarList ranking={ranking} href={href} />}
    </ChartCard>
  )
}
