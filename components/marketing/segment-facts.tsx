'use client'
import type { Format } from '@/lib/charts/format'
import { rfmSegmentsOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { RfmSegmentsAnswer } from '@/lib/contracts/rfm-segments'
import { metric } from '@/lib/domain/metric'
import type { SegmentSlug } from '@/lib/domain/segment'
import { type Fact, Facts } from '../purchases/facts'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { useRfmView } from './use-rfm-view'

type Segment = RfmSegmentsAnswer['segments'][number]

const ofAll = (share: number | null | undefined, format: Format) => `${format.value(share ?? null, 'percent')} of all`

const factsOf = (segment: Segment | undefined, reading: 'net' | 'gross', format: Format): Fact[] => [
  {
    label: 'Customers',
    value: <NumberText value={segment?.customers ?? null} unit="count" />,
    note: ofAll(segment?.share, format),
  },
  {
    label: `Revenue, ${reading}`,
    value: <NumberText value={segment?.revenue ?? null} unit="money" />,
    note: ofAll(segment?.revenueShare, format),
  },
  {
    label: metric('aov').title,
    definition: metric('aov').definition,
    value: <NumberText value={segment?.aov ?? null} unit="money" />,
    note: '\u00a0',
  },
  {
    label: 'Median since last order',
    value: <NumberText value={segment?.medianRecencyDays ?? null} unit="days" />,
    note: '\u00a0',
  },
]

/** How large a segment is, what it is worth and how long ago it bought. */
export function SegmentFacts({ segment }: { segment: SegmentSlug }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { input } = useRfmView()
  const { data } = useAnswer(rfmSegmentsOptions(slug, input))
  const found = data?.segments.find((one) => one.segment === segment)
  return <Facts facts={factsOf(found, input.monetary, format)} loading={!data} />
}
