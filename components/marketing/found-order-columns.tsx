import type { Format } from '@/lib/charts/format'
import type { OrderSummary } from '@/lib/contracts/orders'
import { orderColumns } from '../purchases/order-columns'
import { CustomerText } from '../shell/customer-text'
import type { Column } from '../ui/column'

const customer: Column<OrderSummary> = {
  key: 'customer',
  title: 'Customer',
  hideOnPhone: true,
  render: (order) =>
    order.customer === null ? (
      <span className="text-muted">Guest</span>
    ) : (
      <CustomerText className="block max-w-40 truncate">{order.customer}</CustomerText>
    ),
}

/** The columns of a customer's orders, and the customer. */
export function foundOrderColumns(format: Format, orders?: readonly OrderSummary[]): readonly Column<OrderSummary>[] {
  const columns = orderColumns(format, orders)
  const dated = columns.findIndex(({ key }) => key === 'date') + 1
  return [...columns.slice(0, dated), customer, ...columns.slice(dated)]
}
