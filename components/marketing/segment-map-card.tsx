'use client'
import { useSearchParams } from 'next/navigation'
import { type ReactNode, useMemo } from 'react'
import { prepareSegmentMap } from '@/lib/charts/prepare-segment-map'
import { rfmSegmentsOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { ChartCard } from '../charts/chart-card'
import { SegmentMap } from '../charts/segment-map'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { scoredRegardless } from './scored-regardless'
import { segmentPath } from './segment-path'
import { useRfmView } from './use-rfm-view'

const definition =
  'Every customer with a sale up to the date, scored from 1 to 5 (5 is best) by how recently and how often they buy. The two scores decide the segment.'

type SegmentMapCardProps = {
  className?: string
  /** Where it stands alone: the way to all of it. */
  actions?: ReactNode
  /** Whether the page has a range, which does not apply. */
  ranged?: boolean
}

/** Who buys: the recency by frequency grid, each segment the way to its customers. */
export function SegmentMapCard({ className, actions, ranged = false }: SegmentMapCardProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view } = useView()
  const { input } = useRfmView()
  const search = useSearchParams()
  const query = useAnswer(rfmSegmentsOptions(slug, input))
  const { data } = query
  const map = useMemo(() => data && prepareSegmentMap({ segments: data.segments, format }), [data, format])
  return (
    <ChartCard
      id="segments"
      title="Customers by recency and frequency"
      definition={definition}
      query={query}
      chart={map}
      empty={data?.customers === 0 && { title: 'Nobody to score', text: 'There is no known customer with a sale yet.' }}
      format={format}
      height={312}
      actions={actions}
      footer={data && scoredRegardless({ analysisDate: data.analysisDate, view, ranged, format })}
      className={className}
    >
      {map && <SegmentMap map={map} href={(segment) => segmentPath(slug, segment, search)} />}
    </ChartCard>
  )
}
