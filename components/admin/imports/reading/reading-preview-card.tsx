'use client'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { NumberText } from '../../../shell/number-text'
import { useFormat } from '../../../shell/workspace-context'
import { Badge } from '../../../ui/badge'
import { Card } from '../../../ui/card'
import { cn } from '../../../ui/cn'
import type { Column } from '../../../ui/column'
import { EmptyState } from '../../../ui/empty-state'
import { FileText } from '../../../ui/file-text'
import { Table } from '../../../ui/table'
import { kindWords } from '../import-words'
import { PreviewRejected } from './preview-rejected'

type Preview = ImportReadingAnswer['preview']
type Line = Preview['lines'][number]

/** A keyed hash in place of a personal cell: enough of it to tell customers apart. */
const HASHED = /^[\w-]{43}$/

const text = (key: keyof Line, title: string): Column<Line> => ({
  key,
  title,
  className: 'max-w-48 truncate',
  render: (line) => {
    const value = line[key]
    return typeof value === 'string' && value !== '' ? (
      <FileText>{HASHED.test(value) ? `${value.slice(0, 6)}…` : value}</FileText>
    ) : (
      <span className="text-muted">–</span>
    )
  },
})

const money = (key: 'unitPrice' | 'amount' | 'discount' | 'tax', title: string): Column<Line> => ({
  key,
  title,
  numeric: true,
  render: (line) => <NumberText value={line[key]} unit="money" />,
})

const optional: readonly Column<Line>[] = [
  text('branch', 'Branch'),
  text('customer', 'Customer'),
  text('country', 'Country'),
  text('brand', 'Brand'),
  text('category', 'Category'),
  text('payment', 'Payment'),
]

function Moment({ line }: { line: Line }) {
  return <span className="whitespace-nowrap tabular-nums">{useFormat().moment(line.time)}</span>
}

function columnsFor(lines: readonly Line[]): Column<Line>[] {
  const has = (key: keyof Line) => lines.some((line) => line[key] !== null && line[key] !== '')
  const hasMoney = (key: 'discount' | 'tax') => lines.some((line) => Number(line[key]) !== 0)
  return [
    { key: 'row', title: 'Row', numeric: true, className: 'w-14 text-muted', render: ({ row }) => row },
    { key: 'time', title: 'When', render: (line) => <Moment line={line} /> },
    text('order', 'Order'),
    text('sku', 'Product'),
    ...(lines.some(({ sku, description }) => description && description !== sku) ? [text('description', 'Name')] : []),
    {
      key: 'quantity',
      title: 'Quantity',
      numeric: true,
      render: ({ quantity }) => <NumberText value={quantity} unit="count" />,
    },
    money('unitPrice', 'Price'),
    money('amount', 'Amount'),
    ...(hasMoney('discount') ? [money('discount', 'Discount')] : []),
    ...(hasMoney('tax') ? [money('tax', 'Tax')] : []),
    ...optional.filter(({ key }) => has(key as keyof Line)),
    {
      key: 'kind',
      title: 'Counts as',
      render: ({ kind, counted }) => (counted ? (kindWords[kind] ?? kind) : <Badge>{kindWords.uncounted}</Badge>),
    },
  ]
}

/** The first rows of the file as they would be loaded, and those that would be rejected with their reasons. */
export function ReadingPreviewCard({ reading, busy }: { reading: ImportReadingAnswer; busy: boolean }) {
  const format = useFormat()
  const { lines, rejected, rows } = reading.preview
  const count = (value: number) => format.value(value, 'count')
  const summary = [
    `Of the first ${count(rows.total)} rows, ${count(rows.loaded)} would be loaded`,
    ...(rows.rejected > 0 ? [`${count(rows.rejected)} rejected`] : []),
    ...(rows.skipped > 0 ? [`${count(rows.skipped)} skipped (header, titles, totals)`] : []),
    ...(rows.blank > 0 ? [`${count(rows.blank)} blank`] : []),
  ].join(', ')
  return (
    <Card
      title={reading.editable ? 'The first rows as they would be loaded' : 'The first rows as they were read'}
      bodyClassName={cn('px-2 pb-2 transition-opacity', busy && 'opacity-60')}
      footer={<span role="status">{rows.total === 0 ? 'No row was tried yet.' : `${summary}.`}</span>}
    >
      <Table
        caption="First rows as they would be loaded"
        columns={columnsFor(lines)}
        rows={lines}
        rowKey={(line) => `${line.row} ${lines.indexOf(line)}`}
        className="max-h-96"
        empty={
          reading.layout.rowShape === 'profile' ? (
            <EmptyState title="Every row describes a customer">
              Customers are counted, not listed here. Of each, what the columns above say is kept.
            </EmptyState>
          ) : (
            <EmptyState title="No row can be loaded yet">
              Say what the columns mean, above; the rows appear here as they would be loaded.
            </EmptyState>
          )
        }
      />
      {rejected.length > 0 && <PreviewRejected rejected={rejected} />}
    </Card>
  )
}
