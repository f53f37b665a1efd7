'use client'
import { useMemo } from 'react'
import { prepareChangedCustomers } from '@/lib/charts/prepare-change'
import { knownClasses } from '@/lib/domain/change'
import { ChartCard } from '../charts/chart-card'
import { FloatingBars, type RowAction } from '../charts/floating-bars'
import { useView } from '../filters/use-view'
import { useFormat } from '../shell/workspace-context'
import { nothingInRange } from './nothing-in-range'
import { useChange } from './use-change'
import { useChangedClass } from './use-changed-class'

/** From one period's total to the other's by what became of the customers. */
export function ChangeCustomersCard({ className }: { className?: string }) {
  const format = useFormat()
  const { view, setView } = useView()
  const { list, setList } = useChangedClass()
  const { query, facts } = useChange()
  const { data } = query
  const chart = useMemo(() => data && prepareChangedCustomers(data, format), [data, format])
  const action = (key: string): RowAction => {
    const known = knownClasses.find((one) => one === key)
    if (known)
      return {
        selected: list.class === known,
        onSelect: () => void setList({ class: list.class === known ? null : known, page: null }),
      }
    if (key !== 'guest') return null
    const selected = view.customers === 'guest'
    return { selected, onSelect: () => void setView({ customers: selected ? 'all' : 'guest' }) }
  }
  return (
    <ChartCard
      id="change-customers"
      title="New, returning and lost customers"
      definition="Every known customer of either period belongs to one group; guests stand by themselves. The parts add up to the difference."
      query={query}
      chart={chart}
      facts={facts}
      empty={data?.customers.length === 0 && nothingInRange}
      format={format}
      height={290}
      footer={chart ? (chart.cut ?? 'Bars begin at zero.') : '\u00a0'}
      className={className}
    >
      {chart && <FloatingBars bars={chart.bars} zero={chart.zero} joined action={action} />}
    </ChartCard>
  )
}
