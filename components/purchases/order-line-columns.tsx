import type { Format } from '@/lib/charts/format'
import type { OrderAnswer } from '@/lib/contracts/orders'
import { NumberText } from '../shell/number-text'
import { Badge } from '../ui/badge'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'
import { LineLinks } from './line-links'

type Line = OrderAnswer['orderLines'][number]

const kindNames: Record<Line['kind'], string | null> = {
  sale: null,
  return: 'Returned',
  cancellation: 'Cancelled',
  adjustment: 'Adjustment',
  free: 'Free',
  uncounted: 'Not counted',
}

type OrderLineColumns = {
  format: Format
  /** Whether any line of the order has one. */
  withDiscounts: boolean
  /** Whether any line has a code that is not its name. */
  withCodes: boolean
  /** Whether lines say which file they are from. */
  withSources: boolean
  /** Where another order is opened. */
  hrefOf: (orderKey: string) => string
}

export const orderLineColumns = ({
  format,
  withDiscounts,
  withCodes,
  withSources,
  hrefOf,
}: OrderLineColumns): readonly Column<Line>[] => [
  {
    key: 'product',
    title: 'Product',
    render: ({ product, nameOnOrder, kind, ...line }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 py-1">
        <FileText className="wrap-anywhere min-w-40">{nameOnOrder ?? product.name}</FileText>
        {kindNames[kind] && (
          <Badge tone={kind === 'return' || kind === 'cancellation' ? 'warning' : 'neutral'}>{kindNames[kind]}</Badge>
        )}
        <LineLinks {...line} hrefOf={hrefOf} />
      </span>
    ),
  },
  ...(withCodes ? [codeColumn] : []),
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
  ...(withSources ? [sourceColumn(format)] : []),
]

const codeColumn: Column<Line> = {
  key: 'sku',
  title: 'Code',
  hideOnPhone: true,
  render: ({ product }) => (
    <FileText className="block max-w-48 truncate font-mono text-12 text-muted">{product.sku}</FileText>
  ),
}

const sourceColumn = (format: Format): Column<Line> => ({
  key: 'source',
  title: 'File and row',
  hideOnPhone: true,
  render: ({ source }) =>
    source && (
      <span className="flex items-baseline gap-1.5 text-12 text-muted" title={`Import ${source.sequence}`}>
        <FileText className="max-w-48 truncate xl:max-w-72">{source.fileName}</FileText>
        <span className="whitespace-nowrap tabular-nums">row {format.value(source.row, 'count')}</span>
      </span>
    ),
})

const discountColumn: Column<Line> = {
  key: 'discount',
  title: 'Discount',
  numeric: true,
  hideOnPhone: true,
  render: ({ discount }) => <NumberText value={discount === '0' ? null : discount} unit="money" />,
}
