'use client'
import { useMemo } from 'react'
import type { Format } from '@/lib/charts/format'
import { prepareTimeSeries } from '@/lib/charts/prepare-time-series'
import { customerOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import type { CustomerAnswer, CustomerInput } from '@/lib/contracts/customers'
import { addMonths, endOfMonth, startOfDay } from '@/lib/domain/calendar'
import { metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { TimeSeriesChart } from '../charts/time-series-chart'
import { useLinesAhead } from '../charts/use-lines-ahead'
import { useFormat, useWorkspace } from '../shell/workspace-context'

const toSeries = ({ months, asOf }: CustomerAnswer, format: Format) =>
  prepareTimeSeries({
    title: 'Spend',
    unit: 'money',
    better: 'more',
    grain: 'month',
    points: months.map(({ month, net }) => ({
      key: month,
      from: startOfDay(`${month}-01`),
      to: startOfDay(addMonths(`${month}-01`, 1)),
      unfinished: asOf < endOfMonth(`${month}-01`),
      value: net,
      comparison: null,
    })),
    format,
  })

type SpendByMonthCardProps = { customer: string; kept?: CustomerInput; className?: string }

/** What a customer spent in each month since the first order. */
export function SpendByMonthCard({ customer, kept, className }: SpendByMonthCardProps) {
  useLinesAhead()
  const { slug } = useWorkspace()
  const format = useFormat()
  const query = useAnswer(customerOptions(slug, customer, kept))
  const { data } = query
  const series = useMemo(() => data && toSeries(data, format), [data, format])
  return (
    <ChartCard
      id="spend-by-month"
      title="Spend by month"
      definition={metric('net').definition}
      query={query}
      chart={series}
      empty={data?.months.length === 0 && { title: 'No orders yet', text: 'The chart begins with the first order.' }}
      format={format}
      height={264}
      className={className}
    >
      {series && <TimeSeriesChart series={series} />}
    </ChartCard>
  )
}
