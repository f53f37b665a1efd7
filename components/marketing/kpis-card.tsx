'use client'
import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { prepareKeyFigures } from '@/lib/charts/prepare-key-figures'
import { kpisOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { MetricKey } from '@/lib/domain/metric'
import { ChartMenu } from '../charts/chart-menu'
import { useAsTable } from '../charts/use-as-table'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import { cn } from '../ui/cn'
import { ErrorState } from '../ui/error-state'
import { Skeleton } from '../ui/skeleton'
import { KpiTile } from './kpi-tile'
import { shownKpis } from './shown-kpis'

const ChartTableView = dynamic(() => import('../charts/chart-table-view').then((module) => module.ChartTableView), {
  ssr: false,
  loading: () => <Skeleton className="w-full flex-1" />,
})

const grid = 'grid grid-cols-2 gap-px overflow-hidden rounded-card border bg-line sm:grid-cols-4 transition-opacity'

/** An odd number of tiles fills a row; the first is then twice as wide on a phone. */
const rowOf = (tiles: number): string =>
  tiles % 2 === 1
    ? 'xl:grid-cols-7 print:grid-cols-7 *:first:col-span-2 xl:*:first:col-span-1 print:*:first:col-span-1'
    : 'xl:grid-cols-6 print:grid-cols-6'

/** The key figures of the range. */
export function KpisCard({ keys = shownKpis }: { keys?: readonly MetricKey[] }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, setView, input } = useView()
  const { data, error, refetch, isPlaceholderData } = useAnswer(kpisOptions(slug, input))
  const { asTable, onToggleTable } = useAsTable('key-figures')
  const figures = useMemo(() => data && prepareKeyFigures(data, keys, format), [data, keys, format])
  if (error)
    return (
      <section aria-label="Key figures" className="flex min-h-[143px] rounded-card border bg-surface">
        <ErrorState message={error.message} onRetry={() => void refetch()} className="py-4" />
      </section>
    )
  const menu = figures && (
    <ChartMenu
      id="key-figures"
      title="Key figures"
      table={figures.table}
      stale={isPlaceholderData}
      asTable={asTable}
      onToggleTable={onToggleTable}
    />
  )
  if (figures && asTable)
    return (
      <Card id="key-figures" title="Key figures" actions={menu}>
        <ChartTableView title="Key figures" table={figures.table} format={format} height={143} />
      </Card>
    )
  return (
    <section
      id="key-figures"
      aria-label="Key figures"
      aria-busy={!data || isPlaceholderData}
      className="rounded-card bg-surface"
    >
      <p className="sr-only">{figures?.summary}</p>
      <ul className={cn(grid, rowOf(keys.length), isPlaceholderData && 'opacity-50')}>
        {keys.map((key) => {
          const kpi = data?.kpis.find((one) => one.metric === key)
          if (!kpi) return <TileSkeleton key={key} />
          return (
            <KpiTile
              key={key}
              kpi={kpi}
              against={data?.comparison ? format.range(data.comparison) : undefined}
              chosen={view.metric === key}
              onChoose={() => void setView({ metric: key })}
              menu={key === keys.at(-1) && menu}
            />
          )
        })}
      </ul>
    </section>
  )
}

function TileSkeleton() {
  return (
    <li className="flex h-[143px] flex-col gap-2 bg-surface px-3.5 py-3.5">
      <Skeleton className="h-4 w-20" />
      <Skeleton className="h-7 w-28" />
      <Skeleton className="mt-auto h-5 w-full" />
    </li>
  )
}
