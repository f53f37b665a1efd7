'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rowsFacts } from '@/lib/charts/export-head'
import { ordersTable } from '@/lib/charts/prepare-orders'
import { allPages } from '@/lib/client/all-pages'
import { orderSearchOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { DownloadMenu } from '../charts/download-menu'
import { useView } from '../filters/use-view'
import { useInView } from '../shell/use-in-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Paging } from '../ui/paging'
import { Skeleton } from '../ui/skeleton'
import { Table } from '../ui/table'
import type { Sort } from '../ui/table-head'
import { useDebounced } from '../ui/use-debounced'
import { foundOrderColumns } from './found-order-columns'
import { OrderSearchFilters } from './order-search-filters'
import { searchFacts } from './search-facts'
import { useOrderSearch } from './use-order-search'

const pageSize = 25
const mostAtOnce = 500

/** The orders of the view: searched, by amount, sorted, paged, each a click from its page. */
export function OrderSearchCard() {
  const { slug, locale } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const inView = useInView()
  const { view, input, setView } = useView()
  const { list, setList } = useOrderSearch()
  const { search, least, below, amountLeast, amountBelow, weekday, hour, reversed, page, ...rest } = useDebounced(list)
  const asked = {
    ...input,
    ...rest,
    ...(search && { search }),
    ...(least && { least }),
    ...(below && { below }),
    ...(amountLeast && { amountLeast }),
    ...(amountBelow && { amountBelow }),
    ...(weekday !== null && { weekday }),
    ...(hour !== null && { hour }),
    ...(reversed && { reversed: 'true' as const }),
  }
  const found = useAnswer(orderSearchOptions(slug, { ...asked, page, size: pageSize }))
  const { data } = found
  const columns = useMemo(() => foundOrderColumns(format, data?.orders), [format, data])
  const sortBy = ({ key, direction }: Sort) =>
    void setList({
      sort: key === 'net' ? 'net' : 'date',
      direction: direction === 'ascending' ? 'asc' : 'desc',
      page: null,
    })
  const whole = async () => {
    const { rows, total } = await allPages(async (page) => {
      const answer = await client.fetchQuery(orderSearchOptions(slug, { ...asked, page, size: mostAtOnce }))
      return { rows: answer.orders, total: answer.total }
    })
    return { ...ordersTable(rows), facts: rowsFacts(rows.length, total) }
  }
  return (
    <section id="orders" aria-label="Orders" className="flex min-w-0 flex-col rounded-card border bg-surface">
      <OrderSearchFilters list={list} setList={setList}>
        <DownloadMenu
          id="orders"
          title="Orders"
          table={ordersTable(data?.orders ?? [])}
          whole={whole}
          facts={searchFacts(asked, locale)}
        />
      </OrderSearchFilters>
      {!data && <Skeleton className="mx-5 mt-3 h-5 w-56 max-md:mx-4" />}
      {data && data.total > 0 && (
        <p className="px-5 pt-3 text-13 text-muted max-md:px-4">
          <span className="font-strong text-text">{format.value(data.total, 'count')}</span>{' '}
          {data.total === 1 ? 'order' : 'orders'}, together{' '}
          <span title={format.exact(data.net, 'money')} className="font-strong text-text">
            {format.value(data.net, 'money')}
          </span>
        </p>
      )}
      <div className="px-2 pt-1">
        <Table
          caption="Orders"
          columns={columns}
          rows={data?.orders ?? []}
          rowKey={({ orderKey }) => orderKey}
          rowHref={({ orderKey }) => inView(`/${slug}/marketing/orders/${encodeURIComponent(orderKey)}`)}
          sort={{ key: list.sort, direction: list.direction === 'asc' ? 'ascending' : 'descending' }}
          onSort={sortBy}
          loading={found.isPending}
          error={found.error ? { message: found.error.message, onRetry: () => void found.refetch() } : undefined}
          skeletonRows={pageSize}
          empty={
            <EmptyState
              title="No order matches in this range"
              action={
                (view.from !== null || view.range !== 'all') && (
                  <Button onClick={() => void setView({ range: 'all', from: null, to: null })}>Look in all time</Button>
                )
              }
            >
              Try another number, customer, product, hour or amount, or a longer range.
            </EmptyState>
          }
        />
      </div>
      {data && data.total > 0 && (
        <div className="px-5 py-2 max-md:px-4">
          <Paging
            page={data.page}
            pageSize={pageSize}
            total={data.total}
            noun="orders"
            locale={locale}
            onPage={(next) => void setList({ page: next })}
          />
        </div>
      )}
    </section>
  )
}
