'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { auditOptions } from '@/lib/client/people'
import type { AuditPage } from '@/lib/contracts/people'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'
import { Table } from '../ui/table'

type Entry = AuditPage['entries'][number]

const columns = (at: Intl.DateTimeFormat): Column<Entry>[] => [
  {
    key: 'at',
    title: 'When',
    className: 'whitespace-nowrap tabular-nums',
    render: (entry) => at.format(new Date(entry.at)),
  },
  { key: 'who', title: 'Who', render: (entry) => entry.who ?? 'A command in the terminal' },
  {
    key: 'what',
    title: 'What',
    render: ({ what, subject, more }) => (
      <span className="wrap-anywhere">
        {what} {subject && <FileText>{subject}</FileText>}
        {more.length > 0 && (
          <span className="block text-12 text-muted">
            <FileText>{more.join(' ')}</FileText>
          </span>
        )}
      </span>
    ),
  },
]

/** Who changed, exported or previewed what, newest first. */
export function AuditCard() {
  const { slug, locale, timeZone } = useWorkspace()
  const { data, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    auditOptions(slug),
  )
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <Card
      title="Record of changes"
      definition="Every change, every export with people in it and every preview of a customer’s room."
      bodyClassName="px-2 pb-2"
    >
      <Table
        caption="Record of changes"
        columns={columns(at)}
        rows={data?.pages.flatMap((page) => page.entries) ?? []}
        rowKey={(entry) => entry.id}
        loading={isPending}
        skeletonRows={3}
        {...(error ? { error: { message: error.message, onRetry: () => void refetch() } } : {})}
      />
      {hasNextPage && (
        <Button className="mx-3 mt-2 self-start" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show earlier
        </Button>
      )}
    </Card>
  )
}
