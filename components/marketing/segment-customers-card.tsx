'use client'
import { useQueryClient } from '@tanstack/react-query'
import { debounce } from 'nuqs'
import { useMemo } from 'react'
import { rowsFacts } from '@/lib/charts/export-head'
import { segmentCustomersTable } from '@/lib/charts/segment-customers-table'
import { allPages } from '@/lib/client/all-pages'
import { segmentCustomersOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { SegmentSlug } from '@/lib/domain/segment'
import { segmentCustomerSorts } from '@/lib/domain/view-choices'
import { DownloadMenu } from '../charts/download-menu'
import { useInView } from '../shell/use-in-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { EmptyState } from '../ui/empty-state'
import { Paging } from '../ui/paging'
import { SearchInput } from '../ui/search-input'
import { Table } from '../ui/table'
import type { Sort } from '../ui/table-head'
import { useDebounced } from '../ui/use-debounced'
import { segmentCustomerColumns } from './segment-customer-columns'
import { segmentListFacts } from './segment-list-facts'
import { useRfmView } from './use-rfm-view'
import { useSegmentList } from './use-segment-list'

const resting = { limitUrlUpdates: debounce(300), history: 'replace' } as const
const pageSize = 50
const mostAtOnce = 10_000

/** The customers of a segment: searched, sorted, paged, and as a file. */
export function SegmentCustomersCard({ segment }: { segment: SegmentSlug }) {
  const { slug, locale, sorts } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const inView = useInView()
  const { input } = useRfmView()
  const { list, setList } = useSegmentList()
  const columns = useMemo(
    () => segmentCustomerColumns(format, input.monetary, sorts.countries),
    [format, input.monetary, sorts.countries],
  )
  const { search, r, f, ...order } = useDebounced(list)
  const narrowed = { ...input, segment, search: search || undefined, r: r ?? undefined, f: f ?? undefined }
  const { page: _page, ...sorted } = order
  const customers = useAnswer(segmentCustomersOptions(slug, { ...narrowed, ...order, size: pageSize }))
  const whole = async () => {
    const { rows, total } = await allPages(async (page) => {
      const given = { ...narrowed, ...sorted, page, size: mostAtOnce }
      return client.fetchQuery(segmentCustomersOptions(slug, given))
    }, Number.POSITIVE_INFINITY)
    return { ...segmentCustomersTable(rows, input.monetary), facts: rowsFacts(rows.length, total) }
  }

  const sortBy = ({ key, direction }: Sort) =>
    void setList({
      sort: segmentCustomerSorts.find((sort) => sort === key) ?? 'monetary',
      direction: direction === 'ascending' ? 'asc' : 'desc',
      page: null,
    })

  return (
    <section
      id="segment-customers"
      aria-label="Customers"
      className="flex min-w-0 flex-col rounded-card border bg-surface"
    >
      <search data-chrome className="flex flex-wrap items-center gap-2 border-b px-5 py-3 max-md:px-4 print:hidden">
        <SearchInput
          label="Search customers by id, name or e-mail"
          placeholder="Id, name or e-mail"
          className="w-64 max-md:flex-1"
          value={list.search}
          onChange={({ target }) => void setList({ search: target.value || null, page: null }, resting)}
        />
        <span className="ml-auto">
          <DownloadMenu
            id="segment-customers"
            title="Customers of the segment"
            table={segmentCustomersTable(customers.data?.rows ?? [], input.monetary)}
            whole={whole}
            facts={segmentListFacts(narrowed, customers.data?.analysisDate)}
          />
        </span>
      </search>
      <div className="px-2">
        <Table
          caption="Customers of the segment"
          columns={columns}
          rows={customers.data?.rows ?? []}
          rowKey={({ customer }) => customer}
          rowHref={({ customer }) => inView(`/${slug}/marketing/customers/${encodeURIComponent(customer)}`)}
          sort={{ key: list.sort, direction: list.direction === 'asc' ? 'ascending' : 'descending' }}
          onSort={sortBy}
          loading={customers.isPending}
          error={
            customers.error ? { message: customers.error.message, onRetry: () => void customers.refetch() } : undefined
          }
          skeletonRows={15}
          empty={
            <EmptyState title="No customer here">Nobody in this segment matches the search and filters.</EmptyState>
          }
        />
      </div>
      {customers.data && customers.data.total > 0 && (
        <div className="px-5 py-2 max-md:px-4">
          <Paging
            page={customers.data.page}
            pageSize={pageSize}
            total={customers.data.total}
            noun="customers"
            locale={locale}
            onPage={(page) => void setList({ page })}
          />
        </div>
      )}
    </section>
  )
}
