'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import type { ChartTable } from '@/lib/charts/chart-table'
import { rfmSegmentsOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { RfmSegmentsAnswer } from '@/lib/contracts/rfm-segments'
import { metric } from '@/lib/domain/metric'
import { DownloadMenu } from '../charts/download-menu'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import { Table } from '../ui/table'
import { segmentColumns } from './segment-columns'
import { segmentPath } from './segment-path'
import { useRfmView } from './use-rfm-view'

const segmentsTable = (segments: RfmSegmentsAnswer['segments']): ChartTable => ({
  columns: [
    { key: 'name', title: 'Segment', unit: 'text' },
    { key: 'customers', title: 'Customers', unit: 'count' },
    { key: 'share', title: 'Share of customers', unit: 'percent' },
    { key: 'revenue', title: 'Revenue', unit: 'money' },
    { key: 'revenueShare', title: 'Share of revenue', unit: 'percent' },
    { key: 'orders', title: 'Orders', unit: 'count' },
    { key: 'aov', title: metric('aov').title, unit: 'money' },
    { key: 'medianRecencyDays', title: 'Median days since the last order', unit: 'ratio' },
    { key: 'action', title: 'What to do', unit: 'text' },
  ],
  rows: segments.map(({ segment: _slug, ...row }) => row),
})

/** The eleven segments, each the way to its list. */
export function SegmentsCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { input } = useRfmView()
  const search = useSearchParams()
  const { data, error, refetch } = useAnswer(rfmSegmentsOptions(slug, input))
  const columns = useMemo(() => segmentColumns(format), [format])
  return (
    <Card
      id="segment-list"
      title="Segments"
      className={className}
      bodyClassName="px-2 pb-2"
      actions={data && <DownloadMenu id="segment-list" title="Segments" table={segmentsTable(data.segments)} />}
    >
      <Table
        caption="Segments"
        columns={columns}
        rows={data?.segments ?? []}
        rowKey={({ segment }) => segment}
        rowHref={({ segment }) => segmentPath(slug, segment, search)}
        loading={!data}
        skeletonRows={11}
        error={error ? { message: error.message, onRetry: () => void refetch() } : undefined}
      />
    </Card>
  )
}
