'use client'
import { useMemo } from 'react'
import { preparePareto } from '@/lib/charts/prepare-pareto'
import { paretoOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { ChartCard } from '../charts/chart-card'
import { ParetoCurve } from '../charts/pareto-curve'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { goodsFacts } from './goods-facts'
import { nothingInRange } from './nothing-in-range'
import { nouns } from './nouns'

const metrics = ['net', 'gross', 'units'] as const

/** How few products make most of the sales. */
export function ParetoCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, input } = useView()
  const metric = metrics.find((key) => key === view.metric) ?? 'net'
  const query = useAnswer(paretoOptions(slug, { ...input, metric, by: 'product' }))
  const { data } = query
  const chart = useMemo(() => data && preparePareto(data, nouns.product, format), [data, format])
  return (
    <ChartCard
      id="pareto"
      title="How few make most"
      definition="Products by size, added up. A: the largest, until they make 80 %; B: until 95 %; C: the others. Products that came to nothing or less are left out."
      query={query}
      chart={chart}
      facts={goodsFacts(view.kinds)}
      empty={data?.groups === 0 && nothingInRange}
      format={format}
      height={368}
      className={className}
    >
      {chart && (
        <div className="flex flex-col gap-4">
          <p className="text-13">{chart.summary}</p>
          <ParetoCurve pareto={chart} across="of the products" up="of the sales" />
          <dl className="grid grid-cols-3 gap-px overflow-hidden rounded-control border bg-line text-13">
            {chart.classes.map((one) => (
              <div key={one.class} className="flex flex-col bg-surface px-3 py-2">
                <dt className="font-strong">{one.class}</dt>
                <dd className="tabular-nums">
                  {one.groups} <span className="text-muted">({one.groupShare})</span>
                </dd>
                <dd className="tabular-nums" title={one.exact}>
                  {one.value} <span className="text-muted">({one.share})</span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </ChartCard>
  )
}
