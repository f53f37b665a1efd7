import type { Format } from '@/lib/charts/format'
import type { RfmSegmentsAnswer } from '@/lib/contracts/rfm-segments'
import { metric } from '@/lib/domain/metric'
import { NumberText } from '../shell/number-text'
import type { Column } from '../ui/column'
import { ShareBar } from './share-bar'

export type SegmentRow = RfmSegmentsAnswer['segments'][number]

/** The eleven segments as a table: who, how many, how much, how long ago, what to do. */
export const segmentColumns = (format: Format): readonly Column<SegmentRow>[] => [
  {
    key: 'segment',
    title: 'Segment',
    render: ({ name }) => <span className="whitespace-nowrap font-strong">{name}</span>,
  },
  { key: 'customers', title: 'Customers', numeric: true, render: ({ customers }) => format.value(customers, 'count') },
  { key: 'share', title: 'Share', numeric: true, hideOnPhone: true, render: ({ share }) => <ShareBar share={share} /> },
  {
    key: 'revenue',
    title: 'Revenue',
    numeric: true,
    render: ({ revenue }) => <NumberText value={revenue} unit="money" />,
  },
  {
    key: 'revenueShare',
    title: 'Share',
    numeric: true,
    hideOnPhone: true,
    render: ({ revenueShare }) => <ShareBar share={revenueShare} />,
  },
  {
    key: 'aov',
    title: (
      <abbr title={`${metric('aov').title}: ${metric('aov').definition}`} className="no-underline">
        AOV
      </abbr>
    ),
    numeric: true,
    hideOnPhone: true,
    render: ({ aov }) => <NumberText value={aov} unit="money" />,
  },
  {
    key: 'recency',
    title: <span title="Median days since the last order">Median days</span>,
    numeric: true,
    hideOnPhone: true,
    render: ({ medianRecencyDays }) => format.value(medianRecencyDays, 'count'),
  },
  {
    key: 'action',
    title: 'What to do',
    hideOnPhone: true,
    className: 'max-xl:hidden',
    render: ({ action }) => <span className="text-muted">{action}</span>,
  },
]
