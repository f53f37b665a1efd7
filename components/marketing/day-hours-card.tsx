'use client'
import { useId, useMemo } from 'react'
import { rangeFacts } from '@/lib/charts/export-head'
import { prepareMetricTrend } from '@/lib/charts/prepare-time-series'
import { kpisOptions, salesTrendOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { dayOf, earlier } from '@/lib/domain/calendar'
import { metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { TimeSeriesChart } from '../charts/time-series-chart'
import { useLinesAhead } from '../charts/use-lines-ahead'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Input } from '../ui/input'
import { TrendLegend } from './trend-legend'
import { useMissingDays } from './use-missing-days'
import { useWhen } from './use-when'
import { dayHoursInput } from './when-inputs'

/** The course of one day, hour by hour; the range's last unless another is chosen. */
export function DayHoursCard({ className }: { className?: string }) {
  useLinesAhead()
  const id = useId()
  const { slug, timeZone } = useWorkspace()
  const format = useFormat()
  const { view, input } = useView()
  const { when, setWhen } = useWhen()
  const ofRange = useAnswer(kpisOptions(slug, input))
  const known = ofRange.data
  const last = known?.dataTo ? earlier(known.range.to, dayOf(known.dataTo)) : undefined
  const day = when.day ?? last
  const isKnown = day !== undefined && (view.compare !== 'custom' || known !== undefined)
  const query = useAnswer({ ...salesTrendOptions(slug, dayHoursInput(view, day ?? '', known)), enabled: isKnown })
  const { data } = query
  const shown = data?.metrics[0] ?? view.metric
  const { title, definition } = metric(shown)
  const missing = useMissingDays(day === undefined ? null : { from: day, to: day })?.days
  const series = useMemo(() => data && prepareMetricTrend(data, shown, format, missing), [data, shown, format, missing])
  return (
    <ChartCard
      id="day-hours"
      title={`${title} across a day`}
      definition={`${definition} The comparison is the same weekday before, or the matching weekday of the year before; of days of your own choice, the one that lies where this day lies in the range.`}
      query={isKnown ? query : ofRange}
      chart={series}
      facts={data && rangeFacts(data, timeZone)}
      empty={
        data?.bucketsWithSale === 0 && {
          title: `Nothing sold on ${format.day(data.range.from)}`,
          text: 'Choose another day, or remove a filter.',
        }
      }
      format={format}
      height={264}
      lead={
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2 [&>p]:m-0 [&>p]:p-0">
          <div className="flex items-center gap-2 text-13">
            <label htmlFor={id} className="text-muted">
              Day
            </label>
            <Input
              id={id}
              type="date"
              className="h-8 w-36 text-13 pointer-coarse:w-40"
              value={day ?? ''}
              onChange={({ target }) => void setWhen({ day: target.value || null })}
            />
          </div>
          <TrendLegend range={data?.range} comparison={data?.comparison} />
        </div>
      }
      className={className}
    >
      {series && <TimeSeriesChart series={series} />}
    </ChartCard>
  )
}
