'use client'
import Link from 'next/link'
import { useMemo } from 'react'
import { customerOrdersOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { Table } from '../ui/table'
import { orderColumns } from './order-columns'
import { orderHref, type PurchaseLinks } from './purchase-links'

type LatestOrdersCardProps = { customer: string; links: PurchaseLinks; className?: string }

/** The last few orders, and the way to all of them. */
export function LatestOrdersCard({ customer, links, className }: LatestOrdersCardProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const orders = useAnswer(customerOrdersOptions(slug, customer, { size: 8 }))
  const columns = useMemo(
    () =>
      orderColumns(format, orders.data?.orders)
        .filter(({ key }) => key !== 'branch' && key !== 'lines')
        .map((column) => ({ ...column, sortable: false })),
    [format, orders.data],
  )
  return (
    <Card
      title="Latest orders"
      className={className}
      bodyClassName="px-2 pb-2"
      actions={
        <Button asChild variant="ghost">
          <Link href={links.orders + links.suffix}>All orders</Link>
        </Button>
      }
    >
      <Table
        caption="Latest orders"
        columns={columns}
        rows={orders.data?.orders ?? []}
        rowKey={({ orderKey }) => orderKey}
        rowHref={({ orderKey }) => orderHref(links, orderKey)}
        loading={orders.isPending}
        error={orders.error ? { message: orders.error.message, onRetry: () => void orders.refetch() } : undefined}
        empty={<EmptyState title="No orders yet">Orders appear here once they have been loaded.</EmptyState>}
      />
    </Card>
  )
}
