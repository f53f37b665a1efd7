'use client'
import { orderOptions } from '@/lib/client/orders'
import { useAnswer } from '@/lib/client/use-answer'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { orderName } from './order-columns'
import { OrderKindBadge } from './order-kind-badge'

/** "Order 536365", once it is known. */
export function OrderTitle({ orderKey }: { orderKey: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data: order } = useAnswer(orderOptions(slug, orderKey))
  if (!order) return 'Order'
  return (
    <span className="flex items-center gap-2">
      <span className="truncate">
        Order <FileText>{orderName(order, format)}</FileText>
      </span>
      <OrderKindBadge kind={order.kind} />
    </span>
  )
}
