import type { OrderSummary } from '@/lib/contracts/orders'
import { Badge } from '../ui/badge'

const names = { cancellation: 'Cancellation', return: 'Return', other: 'Not a sale' }

/** Says when an order is no plain sale. */
export function OrderKindBadge({ kind }: Pick<OrderSummary, 'kind'>) {
  if (kind === 'sale') return null
  return <Badge tone={kind === 'other' ? 'neutral' : 'warning'}>{names[kind]}</Badge>
}
