'use client'
import { useMemo } from 'react'
import { orderOptions } from '@/lib/client/orders'
import { useAnswer } from '@/lib/client/use-answer'
import type { OrderAnswer } from '@/lib/contracts/orders'
import { shortPseudonym } from '@/lib/domain/short-pseudonym'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import { ErrorState } from '../ui/error-state'
import { FileText } from '../ui/file-text'
import { Table } from '../ui/table'
import { type Fact, Facts } from './facts'
import { orderLineColumns } from './order-line-columns'
import { OrderTotals } from './order-totals'
import { ReversalNotice } from './reversal-notice'

const placed: Record<OrderAnswer['kind'], string> = {
  sale: 'Ordered',
  cancellation: 'Cancelled',
  return: 'Returned',
  other: 'Entered',
}

type OrderDetailsProps = {
  orderKey: string
  /** Where the room opens another order. */
  hrefOf: (orderKey: string) => string
}

/** One order: when, where, how paid; its lines; how the total comes about. */
export function OrderDetails({ orderKey, hrefOf }: OrderDetailsProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data: order, error, refetch } = useAnswer(orderOptions(slug, orderKey))
  const withDiscounts = order?.orderLines.some(({ discount }) => discount !== '0') ?? false
  const withCodes = order?.orderLines.some(({ product }) => product.sku !== product.name) ?? true
  const withSources = order?.orderLines.some(({ source }) => source !== null) ?? false
  const columns = useMemo(
    () => orderLineColumns({ format, withDiscounts, withCodes, withSources, hrefOf }),
    [format, withDiscounts, withCodes, withSources, hrefOf],
  )

  if (error) return <ErrorState message={error.message} onRetry={() => void refetch()} />
  const fact = (label: string, text: string | null | undefined): Fact[] =>
    text ? [{ label, value: <FileText className="text-14">{text}</FileText> }] : []
  return (
    <>
      {order ? (
        <Facts
          facts={[
            ...fact(placed[order.kind], format.moment(order.orderedAt)),
            ...fact('Branch', order.branch?.name),
            ...fact('Country', order.country),
            ...fact('Payment', order.payment),
            ...fact('Status', order.status),
            ...fact('Shipped', order.shippedAt && format.moment(order.shippedAt)),
            ...fact('Customer', order.customer && shortPseudonym(order.customer)),
          ]}
        />
      ) : (
        <Facts
          loading
          facts={[
            { label: 'Ordered', value: '' },
            { label: 'Where', value: '' },
            { label: 'Customer', value: '' },
          ]}
        />
      )}
      {order && <ReversalNotice order={order} hrefOf={hrefOf} />}
      <Card
        title={
          order ? `${format.value(order.lines, 'count')} order ${order.lines === 1 ? 'line' : 'lines'}` : 'Order lines'
        }
        bodyClassName="px-2 pb-2"
      >
        <Table
          caption="Order lines"
          columns={columns}
          rows={order?.orderLines ?? []}
          rowKey={(line) => order?.orderLines.indexOf(line) ?? 0}
          loading={!order}
        />
        {order && <OrderTotals order={order} />}
      </Card>
    </>
  )
}
