'use client'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useMemo } from 'react'
import type { Format } from '@/lib/charts/format'
import { prepareTogether } from '@/lib/charts/prepare-together'
import { boughtTogetherOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { BoughtTogetherAnswer } from '@/lib/contracts/bought-together'
import { ChartCard } from '../charts/chart-card'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'
import { SegmentedControl } from '../ui/segmented-control'
import { Table } from '../ui/table'
import { goodsFacts } from './goods-facts'
import { usePagePath } from './use-page-path'

type Row = BoughtTogetherAnswer['rows'][number]

const columns = (format: Format): readonly Column<Row>[] => [
  {
    key: 'name',
    title: 'Product',
    className: 'w-full max-w-0 truncate',
    render: ({ name }) => <FileText>{name}</FileText>,
  },
  {
    key: 'together',
    title: 'Orders with both',
    numeric: true,
    hideOnPhone: true,
    render: ({ together }) => format.value(together, 'count'),
  },
  { key: 'share', title: 'Of its orders', numeric: true, render: ({ share }) => format.value(share, 'percent') },
  {
    key: 'usual',
    title: 'Of all orders',
    numeric: true,
    hideOnPhone: true,
    render: ({ usual }) => <span className="text-muted">{format.value(usual, 'percent')}</span>,
  },
  {
    key: 'lift',
    title: <span title="How many times more often than by chance">Lift</span>,
    numeric: true,
    className: 'font-strong',
    render: ({ lift }) => `${format.value(lift, 'ratio')}×`,
  },
]

const parser = parseAsStringLiteral(['orders', 'lift'])
  .withDefault('orders')
  .withOptions({ history: 'push', scroll: false })

/** Other products in the same orders, each the way to its page. */
export function BoughtTogetherCard({ sku, className }: { sku: string; className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, input } = useView()
  const [sort, setSort] = useQueryState('together', parser)
  const query = useAnswer(boughtTogetherOptions(slug, { ...input, sku, sort, size: 8 }))
  const { data } = query
  const pathOf = usePagePath('product')
  const chart = useMemo(() => data && prepareTogether(data, format), [data, format])
  return (
    <ChartCard
      id="bought-together"
      title="Bought together"
      definition="Goods in the same orders. Lift: how many times more often than if the two had nothing to do with each other; 1 is chance. Pairs in too few orders to tell (1 % of the product’s orders, at least three) are left out."
      query={query}
      chart={chart}
      facts={goodsFacts(view.kinds)}
      empty={
        data?.rows.length === 0 && {
          title: 'Nothing is bought with it often enough',
          text: `A pair counts from ${data.least} orders on. Choose a longer range.`,
        }
      }
      format={format}
      height={330}
      actions={
        <SegmentedControl
          label="Sorted by"
          value={sort}
          onChange={(chosen) => void setSort(chosen)}
          options={[
            { value: 'orders', label: 'Often' },
            { value: 'lift', label: 'Lift' },
          ]}
        />
      }
      className={className}
    >
      <div className="-mx-3">
        <Table
          caption="Bought together"
          columns={columns(format)}
          rows={data?.rows ?? []}
          rowKey={(row) => row.sku}
          rowHref={(row) => pathOf?.(row.sku) ?? ''}
        />
      </div>
    </ChartCard>
  )
}
