'use client'
import { useMemo } from 'react'
import type { Format } from '@/lib/charts/format'
import { prepareFavourites } from '@/lib/charts/prepare-favourites'
import { customerOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import type { CustomerAnswer, CustomerInput } from '@/lib/contracts/customers'
import { ChartCard } from '../charts/chart-card'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import type { Column } from '../ui/column'
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
  kept?: CustomerInput
  /** How many are shown. */
  most: number
  /** Where a product's own page is, for those who may see it. */
  productHref?: (sku: string) => string
  className?: string
}

/** What a customer spends most on. */
export function FavouritesCard({ customer, kept, most, productHref, className }: FavouritesCardProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const query = useAnswer(customerOptions(slug, customer, kept))
  const { data } = query
  const chart = useMemo(() => data && prepareFavourites(data), [data])
  return (
    <ChartCard
      id="favourites"
      title="Most money on"
      definition="Products, by what was spent on them less what came back."
      query={query}
      chart={chart}
      empty={data?.favourites.length === 0 && { title: 'No products yet', text: 'They appear with the first order.' }}
      format={format}
      height={36 * (most + 1)}
      className={className}
    >
      <div className="-mx-3">
        <Table
          caption="Products with the most money spent"
          columns={columns(format)}
          rows={data?.favourites.slice(0, most) ?? []}
          rowKey={({ sku }) => sku}
          {...(productHref && { rowHref: ({ sku }: Favourite) => productHref(sku) })}
        />
      </div>
    </ChartCard>
  )
}
