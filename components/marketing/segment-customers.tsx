'use client'
import { rfmSegmentsOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { type SegmentSlug, segmentBySlug } from '@/lib/domain/segment'
import { FilterPills } from '../filters/filter-pills'
import { filtersInForce } from '../filters/filters-in-force'
import { BackLink } from '../shell/back-link'
import { PageBar } from '../shell/page-bar'
import { PageContent } from '../shell/page-content'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'
import { PageHeader } from '../ui/page-header'
import { DataReach } from './data-reach'
import { RfmControls } from './rfm-controls'
import { SegmentCustomersCard } from './segment-customers-card'
import { SegmentFacts } from './segment-facts'
import { useCustomerFacets } from './use-facets'
import { useFileHead } from './use-file-head'
import { useRfmView } from './use-rfm-view'
import { ViewsButton } from './views-button'

type SegmentCustomersProps = { segment: SegmentSlug; hasBranches: boolean }

/** Who is in a segment, and what to do about them. */
export function SegmentCustomers({ segment, hasBranches }: SegmentCustomersProps) {
  const { slug } = useWorkspace()
  const inView = useInView()
  const facets = useCustomerFacets(hasBranches)
  const { view, rfm, input, leftOut } = useRfmView()
  const { data } = useAnswer(rfmSegmentsOptions(slug, input))
  const { name, action } = segmentBySlug(segment)
  const inSegment = { title: 'Segment', verb: 'is', names: [name] } as const
  const head = useFileHead(data, [inSegment, ...filtersInForce(view, facets)])
  return (
    <>
      <PageBar
        title={name}
        freshness={<DataReach hasBranches={hasBranches} days={data?.range ?? null} dataTo={data?.dataTo} />}
        pills={<FilterPills facets={facets} of={view} leftOut={leftOut} />}
        facts={head?.facts}
      >
        <RfmControls analysisDate={data?.analysisDate} facets={facets} />
        <ViewsButton />
      </PageBar>
      <PageContent>
        <BackLink href={inView(`/${slug}/marketing/customers`, { asOf: rfm.asOf, monetary: rfm.monetary })}>
          All segments
        </BackLink>
        <PageHeader title="What to do" description={action} />
        <SegmentFacts segment={segment} />
        <SegmentCustomersCard segment={segment} />
      </PageContent>
    </>
  )
}
