'use client'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { rfmSegmentsOptions } from '@/lib/client/analytics'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import { Table } from '../ui/table'
import { segmentColumns } from './segment-columns'
import { segmentPath } from './segment-path'
import { useRfmView } from './use-rfm-view'

/** The eleven segments, each the way to its list. */
export function SegmentsCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { input } = useRfmView()
  const search = useSearchParams()
  const { data, error, refetch } = useQuery(rfmSegmentsOptions(slug, input))
  const columns = useMemo(() => segmentColumns(format), [format])
  return (
    <Card title="Segments" className={className} bodyClassName="px-2 pb-2">
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
