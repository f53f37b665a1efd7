'use client'
import { useMemo } from 'react'
import { preparePeakHours } from '@/lib/charts/prepare-peak-hours'
import { peakHoursOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { addsUpOver, lineMetricKeys, metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { HeatMap } from '../charts/heat-map'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { SegmentedControl } from '../ui/segmented-control'
import { MetricSelect } from './metric-select'
import { nothingInRange } from './nothing-in-range'
import { peakHoursInput, toLineMetric } from './overview-inputs'
import { useHourOrders } from './use-hour-orders'
import { useWhen } from './use-when'

const statistics = [
  { value: 'average', label: 'Average' },
  { value: 'median', label: 'Median' },
  { value: 'sum', label: 'Sum' },
] as const

const shownAs = [
  { value: 'values', label: 'Values' },
  { value: 'change', label: 'Change' },
] as const

const explained = {
  average: 'Average of each hour over the days of that weekday with a sale. ',
  median:
    'Median of each hour over the days of that weekday with a sale; a day without a sale in the hour counts as 0. ',
  sum: 'Sum of each hour over the range. ',
}

/** The week by the hour: sum, average or median, or how it differs from the comparison; each hour the way to its orders. */
export function WeekCard({ className }: { className?: string }) {
  const { slug, weekStart } = useWorkspace()
  const format = useFormat()
  const { view } = useView()
  const { when, setWhen } = useWhen()
  const query = useAnswer(peakHoursOptions(slug, peakHoursInput(view)))
  const { data } = query
  const shown = data?.metric ?? toLineMetric(view.metric)
  const averaged = addsUpOver(shown, 'time')
  const asChange = when.shown === 'change' && data?.comparison !== null
  const hourOrders = useHourOrders(shown)
  const { title, definition } = metric(shown)
  const map = useMemo(
    () => data && preparePeakHours({ answer: data, statistic: when.statistic, asChange, weekStart, format }),
    [data, when.statistic, asChange, weekStart, format],
  )
  return (
    <ChartCard
      id="week"
      title={`The week by ${title.toLowerCase()}`}
      definition={`${averaged ? explained[when.statistic] : ''}${title}: ${definition} Colours are sixths of the hours with anything.`}
      query={query}
      chart={map}
      empty={data?.weekdays.every(({ days }) => days === 0) && nothingInRange}
      format={format}
      height={320}
      lead={
        <div className="flex flex-wrap items-center gap-2 pb-3">
          <MetricSelect value={toLineMetric(view.metric)} keys={lineMetricKeys} />
          {averaged && (
            <SegmentedControl
              label="Of each hour"
              value={when.statistic}
              onChange={(statistic) => void setWhen({ statistic })}
              options={statistics}
            />
          )}
          {(data ? data.comparison : view.compare !== 'none') && (
            <SegmentedControl
              label="Shown as"
              value={when.shown}
              onChange={(chosen) => void setWhen({ shown: chosen })}
              options={shownAs}
            />
          )}
          {asChange && data?.comparison && (
            <p className="text-12 text-muted">
              Blue: more than {format.range(data.comparison)}. Orange, hatched: less.
            </p>
          )}
        </div>
      }
      className={className}
    >
      {map && <HeatMap heatMap={map} href={hourOrders} />}
    </ChartCard>
  )
}
