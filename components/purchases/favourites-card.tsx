'use client'
import type { Format } from '@/lib/charts/format'
import { customerOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import type { CustomerAnswer } from '@/lib/contracts/customers'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import type { Column } from '../ui/column'
import { EmptyState } from '../ui/empty-state'
import { FileText } from '../ui/file-text'
import { Table } from '../ui/table'

type Favourite = CustomerAnswer['favourites'][number]

const columns = (format: Format): readonly Column<Favourite>[] => [
  {
    key: 'product',
    title: 'Product',
    className: 'w-full max-w-0 truncate',
    render: ({ name }) => <FileText>{name}</FileText>,
  },
  {
    key: 'orders',
    title: 'Orders',
    numeric: true,
    hideOnPhone: true,
    render: ({ orders }) => format.value(orders, 'count'),
  },
  { key: 'units', title: 'Units', numeric: true, render: ({ units }) => format.value(units, 'count') },
  { key: 'net', title: 'Spent', numeric: true, render: ({ net }) => <NumberText value={net} unit="money" /> },
]

type FavouritesCardProps = {
  customer: string
  /** How many are shown. */
  most: number
  /** Where a product's own page is, for those who may see it. */
  productHref?: (sku: string) => string
  className?: string
}

/** What a customer spends most on. */
export function FavouritesCard({ customer, most, productHref, className }: FavouritesCardProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data, error, refetch } = useAnswer(customerOptions(slug, customer))
  return (
    <Card title="Most money on" className={className} bodyClassName="px-2 pb-2">
      <Table
        caption="Products with the most money spent"
        columns={columns(format)}
        rows={data?.favourites.slice(0, most) ?? []}
        skeletonRows={most}
        rowKey={({ sku }) => sku}
        {...(productHref && { rowHref: ({ sku }: Favourite) => productHref(sku) })}
        loading={!data}
        error={error ? { message: error.message, onRetry: () => void refetch() } : undefined}
        empty={<EmptyState title="No products yet" />}
      />
    </Card>
  )
}
