'use client'
import { amountRange } from '@/lib/charts/amount-range'
import { Pill } from '../filters/pill'
import { useFormat } from '../shell/workspace-context'

type AmountPillProps = { from: string | null; to: string | null; onRemove: () => void }

/** The bar of the orders by amount that a list of orders shows. */
export function AmountPill({ from, to, onRemove }: AmountPillProps) {
  const format = useFormat()
  const range = amountRange({ from, to }, format)
  return (
    <Pill
      title="Gross sales minus discounts of the order’s lines under the filters"
      removal={`Remove the filter: sales under the filters ${range}`}
      onRemove={onRemove}
    >
      <span className="text-muted">Sales under the filters</span> {range}
    </Pill>
  )
}
