'use client'
import { useQueryClient } from '@tanstack/react-query'
import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import { rowsFacts } from '@/lib/charts/export-head'
import type { Format } from '@/lib/charts/format'
import { ordersTable } from '@/lib/charts/prepare-orders'
import { allPages } from '@/lib/client/all-pages'
import { highestOrdersOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { HighestOrdersAnswer } from '@/lib/contracts/highest-orders'
import type { Grain } from '@/lib/domain/grain'
import { DownloadMenu } from '../charts/download-menu'
import { useView } from '../filters/use-view'
import { useInView } from '../shell/use-in-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import type { Column } from '../ui/column'
import { EmptyState } from '../ui/empty-state'
import { Paging } from '../ui/paging'
import { SegmentedControl } from '../ui/segmented-control'
import { Table } from '../ui/table'
import { foundOrderColumns } from './found-order-columns'
import { nothingInRange } from './nothing-in-range'

type Row = HighestOrdersAnswer['rows'][number]

const pageSize = 12
const mostAtOnce = 500

const parsers = {
  per: parseAsStringLiteral(['day', 'month', 'year']).withDefault('month'),
  highest: parseAsInteger.withDefault(1),
}

const grains = [
  { value: 'day', label: 'Day' },
  { value: 'month', label: 'Month' },
  { value: 'year', label: 'Year' },
] as const

function columnsOf(format: Format, grain: Grain, rows: readonly Row[] = []): readonly Column<Row>[] {
  const bucket: Column<Row> = {
    key: 'bucket',
    title: grain[0]?.toUpperCase() + grain.slice(1),
    render: (row) => (
      <span className="md:whitespace-nowrap">
        {format.bucket(row.bucket, grain)}
        {row.bucket.unfinished && <span className="text-muted"> so far</span>}
      </span>
    ),
  }
  const ofOrder = foundOrderColumns(
    format,
    rows.map(({ order }) => order),
  ).map(({ render, ...column }) => ({
    ...column,
    sortable: false,
    hideOnPhone: column.hideOnPhone || column.key === 'date',
    render: ({ order }: Row) => render(order),
  }))
  return [bucket, ...ofOrder.filter(({ key }) => key !== 'lines')]
}

/** The highest order of every day, month or year. */
export function HighestOrdersCard() {
  const { slug, locale } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const inView = useInView()
  const { input } = useView()
  const [{ per, highest: page }, setShown] = useQueryStates(parsers, { history: 'push', scroll: false })
  const asked = { ...input, grain: per }
  const found = useAnswer(highestOrdersOptions(slug, { ...asked, page, size: pageSize }))
  const { data } = found
  const shown = data?.grain ?? per
  const columns = useMemo(() => columnsOf(format, shown, data?.rows), [format, shown, data])
  const whole = async () => {
    const { rows: highest, total } = await allPages((page) =>
      client.fetchQuery(highestOrdersOptions(slug, { ...asked, page, size: mostAtOnce })),
    )
    const { columns: ofOrder, rows } = ordersTable(highest.map(({ order }) => order))
    return {
      columns: [{ key: 'bucket', title: 'Highest of', unit: 'text' as const }, ...ofOrder],
      rows: rows.map((row, index) => ({ bucket: highest[index]?.bucket.key ?? null, ...row })),
      facts: rowsFacts(highest.length, total),
    }
  }
  return (
    <Card
      id="highest-orders"
      title={`Highest order of each ${per}`}
      definition="By gross sales minus discounts, whether cancelled later or not, unless the page is as kept."
      bodyClassName="px-2 pb-2"
      actions={
        <DownloadMenu
          id="highest-orders"
          title="Highest orders"
          table={ordersTable(data?.rows.map(({ order }) => order) ?? [])}
          whole={whole}
        />
      }
    >
      <div className="px-3 pb-2">
        <SegmentedControl
          label="Highest of each"
          value={per}
          onChange={(chosen) => void setShown({ per: chosen, highest: null })}
          options={grains}
        />
      </div>
      <Table
        caption={`Highest order of each ${per}`}
        columns={columns}
        rows={data?.rows ?? []}
        rowKey={({ order }) => order.orderKey}
        rowHref={({ order }) => inView(`/${slug}/marketing/orders/${encodeURIComponent(order.orderKey)}`)}
        loading={found.isPending}
        error={found.error ? { message: found.error.message, onRetry: () => void found.refetch() } : undefined}
        skeletonRows={pageSize}
        empty={<EmptyState title={nothingInRange.title}>{nothingInRange.text}</EmptyState>}
      />
      {data && data.total > pageSize && (
        <div className="px-3 pt-2">
          <Paging
            page={data.page}
            pageSize={pageSize}
            total={data.total}
            noun={`${shown}s`}
            locale={locale}
            onPage={(next) => void setShown({ highest: next })}
          />
        </div>
      )}
    </Card>
  )
}
