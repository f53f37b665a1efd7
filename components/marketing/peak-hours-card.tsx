'use client'
import { useMemo } from 'react'
import { prepareHeatMap } from '@/lib/charts/prepare-heat-map'
import { peakHoursOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { addsUpOver, metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { HeatMap } from '../charts/heat-map'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { nothingInRange } from './nothing-in-range'
import { peakHoursInput, toLineMetric } from './overview-inputs'
import { useHourOrders } from './use-hour-orders'

/** When it sells: an average week by the hour, each the way to its orders. */
export function PeakHoursCard({ className }: { className?: string }) {
  const { slug, weekStart } = useWorkspace()
  const format = useFormat()
  const { view } = useView()
  const query = useAnswer(peakHoursOptions(slug, peakHoursInput(view)))
  const { data } = query
  const shown = data?.metric ?? toLineMetric(view.metric)
  const averaged = addsUpOver(shown, 'time')
  const hourOrders = useHourOrders(shown)
  const { title, definition, unit } = metric(shown)
  const map = useMemo(() => {
    const cells = data?.cells.map((cell) => ({ ...cell, value: averaged ? cell.average : cell.value }))
    return cells && prepareHeatMap({ title, unit, cells, weekStart, format })
  }, [data, averaged, title, unit, weekStart, format])
  return (
    <ChartCard
      id="peak-hours"
      title={`Peak hours by ${title.toLowerCase()}`}
      definition={`${averaged ? 'Average of each hour over the days of that weekday with a sale. ' : ''}${title}: ${definition}`}
      query={query}
      chart={map}
      empty={data?.weekdays.every(({ days }) => days === 0) && nothingInRange}
      format={format}
      height={292}
      className={className}
    >
      {map && <HeatMap heatMap={map} href={hourOrders} />}
    </ChartCard>
  )
}
