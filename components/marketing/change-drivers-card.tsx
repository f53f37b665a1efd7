'use client'
import { useMemo } from 'react'
import { prepareDrivers } from '@/lib/charts/prepare-change'
import { type ChangeDriver, changeDrivers } from '@/lib/domain/change'
import type { MetricKey } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { FloatingBars, type RowAction } from '../charts/floating-bars'
import { useInView } from '../shell/use-in-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { useChange } from './use-change'

/** Where a factor's own course is shown. */
const trends: Readonly<Record<ChangeDriver, MetricKey>> = {
  orders: 'orders',
  'items-per-order': 'items-per-order',
  'price-per-item': 'price',
  discounts: 'discounts',
  returns: 'returns',
}

/** From one period's total to the other's by orders, items per order, price, discounts and returns. */
export function ChangeDriversCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const inView = useInView()
  const { query, facts } = useChange()
  const { data } = query
  const chart = useMemo(() => data && prepareDrivers(data, format), [data, format])
  const action = (key: string): RowAction => {
    const driver = changeDrivers.find((one) => one === key)
    const metric = driver && trends[driver]
    return metric ? { href: `${inView(`/${slug}/marketing`, { metric })}#sales-trend` } : null
  }
  return (
    <ChartCard
      id="change-factors"
      title="Orders × items × price"
      definition="The difference as parts of its factors: gross sales are orders × items per order × price per item. Each part is the factor’s change, averaged over every order in which the factors could have changed; the parts add up to the difference."
      query={query}
      chart={chart}
      facts={facts}
      empty={
        data?.drivers.length === 0 && {
          title: 'No factors',
          text: 'Net sales, gross sales and units are split into factors; choose one of them.',
        }
      }
      format={format}
      height={290}
      footer={chart ? (chart.cut ?? 'Bars begin at zero.') : '\u00a0'}
      className={className}
    >
      {chart && <FloatingBars bars={chart.bars} zero={chart.zero} joined action={action} />}
    </ChartCard>
  )
}
