import Link from 'next/link'
import type { OrderAnswer } from '@/lib/contracts/orders'
import { useFormat } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { Notice } from '../ui/notice'

type ReversalNoticeProps = {
  order: Pick<OrderAnswer, 'reversedBy' | 'reverses'>
  hrefOf: (orderKey: string) => string
}

/** Says when an order was taken back whole, or takes another one back whole. */
export function ReversalNotice({ order, hrefOf }: ReversalNoticeProps) {
  const format = useFormat()
  const other = order.reversedBy ?? order.reverses
  if (!other) return null
  return (
    <Notice>
      {order.reversedBy ? 'Taken back whole by ' : 'Takes back the whole of '}
      <Link href={hrefOf(other.orderKey)} className="font-strong text-accent underline underline-offset-2">
        <FileText>{other.orderNumber ?? format.moment(other.orderedAt)}</FileText>
      </Link>
      {` of ${format.moment(other.orderedAt)}: the same products, quantities and prices.`}
    </Notice>
  )
}
