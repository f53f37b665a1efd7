'use client'
import { useMemo } from 'react'
import type { Format } from '@/lib/charts/format'
import { preparePrices } from '@/lib/charts/prepare-prices'
import { productPricesOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { ProductPricesAnswer } from '@/lib/contracts/product-prices'
import { ChartCard } from '../charts/chart-card'
import { useView } from '../filters/use-view'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import type { Column } from '../ui/column'
import { Table } from '../ui/table'
import { nothingInRange } from './nothing-in-range'

type Row = ProductPricesAnswer['rows'][number]

const columns = (format: Format): readonly Column<Row>[] => [
  {
    key: 'price',
    title: 'Price',
    numeric: true,
    className: 'font-strong',
    render: ({ price }) => <NumberText value={price} unit="money" />,
  },
  { key: 'units', title: 'Units', numeric: true, render: ({ units }) => format.value(units, 'count') },
  {
    key: 'orders',
    title: 'Orders',
    numeric: true,
    hideOnPhone: true,
    render: ({ orders }) => format.value(orders, 'count'),
  },
  {
    key: 'days',
    title: 'Charged',
    numeric: true,
    className: 'w-full',
    render: ({ first, last }) => <span className="text-muted">{format.range({ from: first, to: last })}</span>,
  },
]

/** The prices it was sold at, the usual one first. */
export function ProductPricesCard({ sku, className }: { sku: string; className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { input } = useView()
  const query = useAnswer(productPricesOptions(slug, { ...input, sku, size: 8 }))
  const { data } = query
  const chart = useMemo(() => data && preparePrices(data, format), [data, format])
  return (
    <ChartCard
      id="product-prices"
      title="Prices charged"
      definition="Unit prices of sale lines before discount, the one most units were sold at first, with the first and last day it was charged in the range."
      query={query}
      chart={chart}
      empty={data?.rows.length === 0 && nothingInRange}
      format={format}
      height={330}
      className={className}
    >
      <div className="-mx-3">
        <Table
          caption="Prices charged"
          columns={columns(format)}
          rows={data?.rows ?? []}
          rowKey={({ price }) => price}
        />
      </div>
    </ChartCard>
  )
}
