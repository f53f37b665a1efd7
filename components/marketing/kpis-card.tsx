'use client'
import { useQuery } from '@tanstack/react-query'
import { kpisOptions } from '@/lib/client/analytics'
import type { MetricKey } from '@/lib/domain/metric'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { cn } from '../ui/cn'
import { ErrorState } from '../ui/error-state'
import { Skeleton } from '../ui/skeleton'
import { KpiTile } from './kpi-tile'
import { shownKpis } from './shown-kpis'

const grid = 'grid grid-cols-2 gap-px overflow-hidden rounded-card border bg-line sm:grid-cols-4 transition-opacity'

/** An odd number of tiles fills a row; the first is then twice as wide on a phone. */
const rowOf = (tiles: number): string =>
  tiles % 2 === 1 ? 'xl:grid-cols-7 *:first:col-span-2 xl:*:first:col-span-1' : 'xl:grid-cols-6'

/** The key figures of the range. */
export function KpisCard({ keys = shownKpis }: { keys?: readonly MetricKey[] }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, setView, input } = useView()
  const { data, error, refetch, isPlaceholderData } = useQuery(kpisOptions(slug, input))
  if (error)
    return (
      <section aria-label="Key figures" className="flex min-h-[143px] rounded-card border bg-surface">
        <ErrorState message={error.message} onRetry={() => void refetch()} className="py-4" />
      </section>
    )
  return (
    <section aria-label="Key figures" aria-busy={!data || isPlaceholderData}>
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
