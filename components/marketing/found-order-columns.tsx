import type { Format } from '@/lib/charts/format'
import type { OrderSummary } from '@/lib/contracts/orders'
import { orderColumns } from '../purchases/order-columns'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'

const customer: Column<OrderSummary> = {
  key: 'customer',
  title: 'Customer',
  hideOnPhone: true,
  render: (order) =>
    order.customer === null ? (
      <span className="text-muted">Guest</span>
    ) : (
      <FileText className="block max-w-40 truncate">{order.customer}</FileText>
    ),
}

/** The columns of a customer's orders, and the customer. */
export function foundOrderColumns(format: Format): readonly Column<OrderSummary>[] {
  const [order, date, ...rest] = orderColumns(format)
  return [...(order ? [order] : []), ...(date ? [date] : []), customer, ...rest]
}
