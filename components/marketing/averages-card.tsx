'use client'
import { useMemo } from 'react'
import { prepareAverages } from '@/lib/charts/prepare-averages'
import { salesAveragesOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { metric } from '@/lib/domain/metric'
import { ChangeText } from '../charts/change-text'
import { ChartCard } from '../charts/chart-card'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { nothingInRange } from './nothing-in-range'
import { salesAveragesInput, toAdditiveMetric } from './sales-inputs'

/** What an hour, a day, a month and a year with a sale bring. */
export function AveragesCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view } = useView()
  const query = useAnswer(salesAveragesOptions(slug, salesAveragesInput(view)))
  const { data } = query
  const averages = useMemo(() => data && prepareAverages(data, format), [data, format])
  const { title } = metric(data?.metric ?? toAdditiveMetric(view.metric))
  return (
    <ChartCard
      id="averages"
      title={`${title} on average`}
      definition={`${title} of the range divided by the number of hours, days, months or fiscal years with a sale.`}
      query={query}
      chart={averages}
      empty={data?.averages[0]?.buckets === 0 && nothingInRange}
      format={format}
      height={264}
      className={className}
    >
      <dl className="grid flex-1 auto-rows-fr">
        {averages?.rows.map(({ grain, title: per, text, exact, over, change }) => (
          <div key={grain} className="flex items-center justify-between gap-3 border-b last:border-b-0">
            <dt className="flex flex-col text-13">
              {per}
              <span className="text-12 text-muted tabular-nums">{over}</span>
            </dt>
            <dd className="flex flex-col items-end">
              <span title={exact} className="font-strong text-20 tabular-nums tracking-[-0.01em]">
                {text}
              </span>
              {change && <ChangeText change={change} className="text-12" />}
            </dd>
          </div>
        ))}
      </dl>
    </ChartCard>
  )
}
