'use client'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { ChartTable } from '@/lib/charts/chart-table'
import type { ExportFact } from '@/lib/charts/export-head'
import type { Format } from '@/lib/charts/format'
import { Card } from '../ui/card'
import { cn } from '../ui/cn'
import { EmptyState } from '../ui/empty-state'
import { ErrorState } from '../ui/error-state'
import { Skeleton } from '../ui/skeleton'
import { ChartMenu } from './chart-menu'
import { useAsTable } from './use-as-table'

const ChartTableView = dynamic(() => import('./chart-table-view').then((module) => module.ChartTableView), {
  ssr: false,
  loading: () => <Skeleton className="w-full flex-1" />,
})

/** What a card needs of a TanStack query. */
export type CardQuery = {
  isPending: boolean
  isError: boolean
  error: Error | null
  refetch: () => unknown
  isPlaceholderData: boolean
}

export type ChartCardProps = {
  /** The card's anchor on its page and the name of its CSV. */
  id: string
  title: string
  definition?: ReactNode
  query: CardQuery
  /** Undefined until the answer is there. */
  chart: { table: ChartTable; summary: string } | undefined
  /** A way to have all rows for files, where the card shows some. */
  wholeTable?: () => Promise<ChartTable>
  /** What files say of this card beside or instead of what they say of the page. */
  facts?: readonly ExportFact[] | undefined
  /** Why there is nothing to see and what to do; shown instead of the chart. */
  empty?: { title: string; text: ReactNode; action?: ReactNode } | false
  format: Format
  /** Of what comes below the title, in pixels: the skeleton, the table and the chart are equally high. */
  height: number
  /** At the right of the title, before the menu. */
  actions?: ReactNode
  /** Above the chart, loaded or not: a figure. */
  lead?: ReactNode
  footer?: ReactNode
  className?: string
  children: ReactNode
}

/** The frame of every chart: its states, its menu, its table, its sentence for screen readers. */
export function ChartCard({ id, title, definition, query, chart, format, height, ...rest }: ChartCardProps) {
  const { asTable, onToggleTable } = useAsTable(id)
  const { actions, lead, footer, className } = rest
  const menu = chart && !rest.empty && (
    <ChartMenu
      id={id}
      title={title}
      table={chart.table}
      whole={rest.wholeTable}
      facts={rest.facts}
      stale={query.isPlaceholderData}
      asTable={asTable}
      onToggleTable={onToggleTable}
    />
  )
  return (
    <Card
      id={id}
      title={title}
      definition={definition}
      className={className}
      footer={footer}
      actions={
        <>
          {actions}
          {menu}
        </>
      }
    >
      {lead}
      <div
        aria-busy={query.isPending || query.isPlaceholderData}
        style={{ minHeight: height }}
        className={cn('flex min-w-0 flex-1 flex-col transition-opacity', query.isPlaceholderData && 'opacity-50')}
      >
        {query.isPending && <Skeleton className="w-full flex-1" />}
        {query.isError && <ErrorState message={query.error?.message} onRetry={() => void query.refetch()} />}
        {chart && rest.empty && (
          <EmptyState title={rest.empty.title} action={rest.empty.action}>
            {rest.empty.text}
          </EmptyState>
        )}
        {chart && !rest.empty && (
          <>
            <p className="sr-only">{chart.summary}</p>
            {asTable ? (
              <ChartTableView title={title} table={chart.table} format={format} height={height} />
            ) : (
              rest.children
            )}
          </>
        )}
      </div>
    </Card>
  )
}
