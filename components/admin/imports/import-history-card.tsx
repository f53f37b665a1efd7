'use client'
import { useQuery } from '@tanstack/react-query'
import { FileUp } from 'lucide-react'
import { parseAsInteger, useQueryState } from 'nuqs'
import { importHistoryOptions } from '@/lib/client/imports'
import { useWorkspace } from '../../shell/workspace-context'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { Paging } from '../../ui/paging'
import { Table } from '../../ui/table'
import { importColumns } from './import-columns'

const PAGE_SIZE = 25

/** Everything that was ever imported, newest first. */
export function ImportHistoryCard() {
  const { slug, locale } = useWorkspace()
  const [page, setPage] = useQueryState('page', parseAsInteger.withDefault(1))
  const { data, isPending, error, refetch } = useQuery(importHistoryOptions(slug, { page, size: PAGE_SIZE }))
  return (
    <Card
      title="History"
      bodyClassName="px-2 pb-2"
      footer={
        data && data.total > PAGE_SIZE ? (
          <Paging
            page={page}
            pageSize={PAGE_SIZE}
            total={data.total}
            noun="imports"
            locale={locale}
            onPage={(next) => void setPage(next)}
          />
        ) : undefined
      }
    >
      <Table
        caption="Imports"
        columns={importColumns}
        rows={data?.imports ?? []}
        rowKey={(item) => item.sequence}
        rowHref={(item) => `/${slug}/admin/imports/${item.sequence}`}
        loading={isPending}
        error={error ? { message: error.message, onRetry: () => void refetch() } : undefined}
        empty={
          <EmptyState title="No imports yet" icon={<FileUp />}>
            Upload a transaction file; its rows, and what became of each, will be listed here.
          </EmptyState>
        }
      />
    </Card>
  )
}
