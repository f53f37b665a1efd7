'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rowsFacts } from '@/lib/charts/export-head'
import { ordersTable } from '@/lib/charts/prepare-orders'
import { allPages } from '@/lib/client/all-pages'
import { customerOrdersOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import type { CustomerInput } from '@/lib/contracts/customers'
import { DownloadMenu } from '../charts/download-menu'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { EmptyState } from '../ui/empty-state'
import { Paging } from '../ui/paging'
import { Table } from '../ui/table'
import type { Sort } from '../ui/table-head'
import { useDebounced } from '../ui/use-debounced'
import { orderColumns } from './order-columns'
import { orderListFacts } from './order-list-facts'
import { OrderListFilters } from './order-list-filters'
import { orderHref, type PurchaseLinks } from './purchase-links'
import { useOrderList } from './use-order-list'

const pageSize = 25
const mostAtOnce = 200

type OrderListCardProps = { customer: string; kept?: CustomerInput; links: PurchaseLinks; className?: string }

/** Every order of a customer: searched, between days, sorted, paged. */
export function OrderListCard({ customer, kept, links, className }: OrderListCardProps) {
  const { slug, locale } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const { list, setList } = useOrderList()
  const { search, from, to, ...order } = useDebounced(list)
  const filtered = { search: search || undefined, from: from || undefined, to: to || undefined }
  const asked = { ...order, ...filtered, ...kept, size: pageSize }
  const orders = useAnswer(customerOrdersOptions(slug, customer, asked))
  const columns = useMemo(() => orderColumns(format, orders.data?.orders), [format, orders.data])

  const whole = async () => {
    const { rows, total } = await allPages(async (page) => {
      const found = await client.fetchQuery(customerOrdersOptions(slug, customer, { ...asked, page, size: mostAtOnce }))
      return { rows: found.orders, total: found.total }
    })
    return { ...ordersTable(rows), facts: rowsFacts(rows.length, total) }
  }

  const sort: Sort = { key: list.sort, direction: list.direction === 'asc' ? 'ascending' : 'descending' }
  const sortBy = ({ key, direction }: Sort) =>
    void setList({
      sort: key === 'net' ? 'net' : 'date',
      direction: direction === 'ascending' ? 'asc' : 'desc',
      page: null,
    })

  return (
    <section
      id="orders"
      aria-label="Orders"
      className={`flex min-w-0 flex-col rounded-card border bg-surface ${className ?? ''}`}
    >
      <OrderListFilters list={list} setList={setList}>
        <DownloadMenu
          id="orders"
          title="Orders"
          table={ordersTable(orders.data?.orders ?? [])}
          whole={whole}
          facts={orderListFacts(asked)}
        />
      </OrderListFilters>
      <div className="px-2">
        <Table
          caption="Orders"
          columns={columns}
          rows={orders.data?.orders ?? []}
          rowKey={({ orderKey }) => orderKey}
          rowHref={({ orderKey }) => orderHref(links, orderKey)}
          sort={sort}
          onSort={sortBy}
          loading={orders.isPending}
          error={orders.error ? { message: orders.error.message, onRetry: () => void orders.refetch() } : undefined}
          skeletonRows={12}
          empty={
            search || from || to ? (
              <EmptyState title="No order matches">Try another number or product, or other days.</EmptyState>
            ) : (
              <EmptyState title="No orders yet">Orders appear here once they have been loaded.</EmptyState>
            )
          }
        />
      </div>
      {orders.data && orders.data.total > pageSize && (
        <div className="px-5 py-2 max-md:px-4">
          <Paging
            page={orders.data.page}
            pageSize={pageSize}
            total={orders.data.total}
            noun="orders"
            locale={locale}
            onPage={(page) => void setList({ page })}
          />
        </div>
      )}
    </section>
  )
}
