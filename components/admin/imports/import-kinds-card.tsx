'use client'
import type { ReactNode } from 'react'
import type { Format } from '@/lib/charts/format'
import { formatTime } from '@/lib/charts/format-date'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { addMoney } from '@/lib/domain/money'
import { NumberText } from '../../shell/number-text'
import { useFormat } from '../../shell/workspace-context'
import { Card } from '../../ui/card'
import type { Column } from '../../ui/column'
import { Table } from '../../ui/table'
import { kindWords } from './import-words'

type Summary = NonNullable<ImportAnswer['summary']>
type Row = Omit<Summary['kinds'][number], 'orders'> & { orders: number | null }

/** The sum's row stands out. */
const cell = (row: Row, content: ReactNode) => (
  <span className={row.orders === null ? 'font-strong' : ''}>{content}</span>
)

const columns: readonly Column<Row>[] = [
  { key: 'kind', title: 'Kind of line', render: (row) => cell(row, kindWords[row.kind] ?? row.kind) },
  {
    key: 'lines',
    title: 'Lines',
    numeric: true,
    render: (row) => cell(row, <NumberText value={row.lines} unit="count" />),
  },
  {
    key: 'orders',
    title: 'Orders',
    numeric: true,
    hideOnPhone: true,
    render: ({ orders }) => orders !== null && <NumberText value={orders} unit="count" />,
  },
  {
    key: 'amount',
    title: 'Quantity × price',
    numeric: true,
    render: (row) => cell(row, <NumberText value={row.amount} unit="money" />),
  },
]

const DAY_LENGTH = '2011-12-09'.length

/** From the first order to the last; the day is said once where it is the same. */
function span(format: Format, first: string, last: string): string {
  const sameDay = first.slice(0, DAY_LENGTH) === last.slice(0, DAY_LENGTH)
  return `${format.moment(first)} – ${sameDay ? formatTime(last, format.locale) : format.moment(last)}`
}

/** What the file's lines are and what they add up to. */
export function ImportKindsCard({ summary }: { summary: Summary }) {
  const format = useFormat()
  const all: Row = {
    kind: 'All lines',
    lines: summary.kinds.reduce((sum, { lines }) => sum + lines, 0),
    orders: null,
    amount: summary.kinds.reduce((sum, { amount }) => addMoney(sum, amount), '0'),
  }
  const count = (value: number, one: string, many: string) =>
    `${format.value(value, 'count')} ${value === 1 ? one : many}`
  return (
    <Card
      title="What is in it"
      definition="Adjustments and lines free of charge are kept, and are in no figure of the dashboards."
      className="lg:col-span-6"
      bodyClassName="px-2 pb-0"
      footer={[
        count(summary.orders, 'order', 'orders'),
        count(summary.products, 'product', 'products'),
        count(summary.customers, 'customer', 'customers'),
        ...(summary.firstAt && summary.lastAt ? [span(format, summary.firstAt, summary.lastAt)] : []),
      ].join(' · ')}
    >
      <Table caption="Lines by kind" columns={columns} rows={[...summary.kinds, all]} rowKey={({ kind }) => kind} />
    </Card>
  )
}
