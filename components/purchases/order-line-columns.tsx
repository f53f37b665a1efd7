import type { Format } from '@/lib/charts/format'
import type { OrderAnswer } from '@/lib/contracts/orders'
import { NumberText } from '../shell/number-text'
import { Badge } from '../ui/badge'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'

type Line = OrderAnswer['orderLines'][number]

const kindNames: Record<Line['kind'], string | null> = {
  sale: null,
  return: 'Returned',
  cancellation: 'Cancelled',
  adjustment: 'Adjustment',
  free: 'Free',
  uncounted: 'Not counted',
}

/** @param withDiscounts whether any line of the order has one */
export const orderLineColumns = (format: Format, withDiscounts: boolean): readonly Column<Line>[] => [
  {
    key: 'product',
    title: 'Product',
    render: ({ product, nameOnOrder, kind }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <FileText className="wrap-anywhere min-w-40">{nameOnOrder ?? product.name}</FileText>
        {kindNames[kind] && (
          <Badge tone={kind === 'return' || kind === 'cancellation' ? 'warning' : 'neutral'}>{kindNames[kind]}</Badge>
        )}
      </span>
    ),
  },
  {
    key: 'sku',
    title: 'Code',
    hideOnPhone: true,
    render: ({ product }) => (
      <FileText className="block max-w-48 truncate font-mono text-12 text-muted">{product.sku}</FileText>
    ),
  },
  { key: 'quantity', title: 'Quantity', numeric: true, render: ({ quantity }) => format.value(quantity, 'count') },
  {
    key: 'price',
    title: 'Unit price',
    numeric: true,
    hideOnPhone: true,
    render: ({ unitPrice }) => <NumberText value={unitPrice} unit="money" />,
  },
  ...(withDiscounts ? [discountColumn] : []),
  { key: 'amount', title: 'Amount', numeric: true, render: ({ amount }) => <NumberText value={amount} unit="money" /> },
]

const discountColumn: Column<Line> = {
  key: 'discount',
  title: 'Discount',
  numeric: true,
  hideOnPhone: true,
  render: ({ discount }) => <NumberText value={discount === '0' ? null : discount} unit="money" />,
}
