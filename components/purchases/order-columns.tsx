import type { Format } from '@/lib/charts/format'
import type { OrderSummary } from '@/lib/contracts/orders'
import { NumberText } from '../shell/number-text'
import { cn } from '../ui/cn'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'
import { OrderKindBadge } from './order-kind-badge'

/** The name a person knows an order by: its number, else the moment it was made. */
export const orderName = (
  { orderNumber, orderedAt }: Pick<OrderSummary, 'orderNumber' | 'orderedAt'>,
  format: Format,
) => orderNumber ?? format.moment(orderedAt)

/** A moment that breaks, where it must, between day and time only. */
const wrappedBeforeTime = (moment: string): string => moment.replaceAll(/(?<!,) /g, '\u00a0')

const named = (format: Format, numbered: boolean): readonly Column<OrderSummary>[] => {
  const order: Column<OrderSummary> = {
    key: 'order',
    title: 'Order',
    render: (order) => (
      <span className="flex items-center gap-x-2 gap-y-1 font-strong max-md:flex-col max-md:items-start">
        <FileText
          className={cn(
            'tabular-nums',
            order.orderNumber === null ? 'whitespace-nowrap' : 'max-w-64 truncate max-md:max-w-28',
          )}
        >
          {orderName(order, format)}
        </FileText>
        <OrderKindBadge kind={order.kind} />
      </span>
    ),
  }
  const date: Column<OrderSummary> = {
    key: 'date',
    title: 'Date',
    sortable: true,
    render: ({ orderedAt }) => (
      <span className="tabular-nums md:whitespace-nowrap">{wrappedBeforeTime(format.moment(orderedAt))}</span>
    ),
  }
  return numbered ? [order, date] : [{ ...date, render: order.render }]
}

const where: Column<OrderSummary> = {
  key: 'branch',
  title: 'Where',
  hideOnPhone: true,
  render: ({ branch, country }) => (
    <FileText className="block max-w-48 truncate">{branch?.name ?? country ?? '–'}</FileText>
  ),
}

/** The columns of a list of orders; where none of them has a number, they are known by their moment; a place only where one has any. */
export const orderColumns = (
  format: Format,
  orders: readonly Pick<OrderSummary, 'orderNumber' | 'branch' | 'country'>[] = [],
): readonly Column<OrderSummary>[] => [
  ...named(format, orders.length === 0 || orders.some(({ orderNumber }) => orderNumber !== null)),
  ...(orders.length === 0 || orders.some(({ branch, country }) => branch !== null || country !== null) ? [where] : []),
  {
    key: 'lines',
    title: 'Lines',
    numeric: true,
    hideOnPhone: true,
    render: ({ lines }) => format.value(lines, 'count'),
  },
  {
    key: 'units',
    title: 'Units',
    numeric: true,
    hideOnPhone: true,
    render: ({ units }) => format.value(units, 'count'),
  },
  {
    key: 'net',
    title: 'Total',
    numeric: true,
    sortable: true,
    render: ({ net }) => <NumberText value={net} unit="money" />,
  },
]
