'use client'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { prepareAmounts } from '@/lib/charts/prepare-amounts'
import { orderAmountsOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { ChartCard } from '../charts/chart-card'
import { ColumnsChart } from '../charts/columns-chart'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { nothingInRange } from './nothing-in-range'
import { orderAmountsInput } from './sales-inputs'
import { useOrdersPath } from './use-orders-path'

const names: Readonly<Record<number, string>> = { 50: 'Median' }

/** How large orders are; a click lists those of a bar. */
export function OrderAmountsCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view } = useView()
  const router = useRouter()
  const ordersPath = useOrdersPath()
  const query = useAnswer(orderAmountsOptions(slug, orderAmountsInput(view)))
  const { data } = query
  const columns = useMemo(() => data && prepareAmounts(data, format), [data, format])
  return (
    <ChartCard
      id="order-amounts"
      title="Orders by amount"
      definition="An order’s amount: gross sales minus discounts of its lines under the filters. Percentiles by linear interpolation: 90 % of the orders are below p90."
      query={query}
      chart={columns}
      empty={data?.orders === 0 && nothingInRange}
      format={format}
      height={264}
      lead={
        <dl className="flex min-h-11 flex-wrap gap-x-6 gap-y-1 pb-3">
          {data?.percentiles.map(({ percent, amount }) => (
            <Part key={percent} name={names[percent] ?? `p${percent}`} amount={amount} />
          ))}
          {data && <Part name="Average" amount={data.average} />}
        </dl>
      }
      footer={columns?.beyond}
      className={className}
    >
      {columns && (
        <ColumnsChart
          columns={columns}
          onSelect={({ key }) => {
            const bin = data?.bins.find(({ from }) => from === key)
            if (bin) router.push(ordersPath({ amountLeast: bin.from, amountBelow: bin.to }))
          }}
        />
      )}
    </ChartCard>
  )
}

function Part({ name, amount }: { name: string; amount: string | null }) {
  const format = useFormat()
  return (
    <div className="flex flex-col">
      <dt className="text-12 text-muted">{name}</dt>
      <dd title={format.exact(amount, 'money')} className="font-strong text-13 tabular-nums">
        {format.value(amount, 'money')}
      </dd>
    </div>
  )
}
