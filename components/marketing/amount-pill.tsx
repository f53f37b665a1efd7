'use client'
import { X } from 'lucide-react'
import { amountRange } from '@/lib/charts/amount-range'
import { useFormat } from '../shell/workspace-context'

type AmountPillProps = { from: string | null; to: string | null; onRemove: () => void }

/** The bar of the orders by amount that a list of orders shows. */
export function AmountPill({ from, to, onRemove }: AmountPillProps) {
  const format = useFormat()
  const range = amountRange({ from, to }, format)
  return (
    <span
      title="Gross sales minus discounts of the order’s lines under the filters"
      className="flex h-8 min-w-0 max-w-full items-center rounded-full bg-accent-soft pl-3 text-13 pointer-coarse:h-11"
    >
      <span className="truncate">
        <span className="text-muted">Sales under the filters</span> {range}
      </span>
      <button
        type="button"
        aria-label={`Remove the filter: sales under the filters ${range}`}
        onClick={onRemove}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-full text-muted hover:text-text pointer-coarse:size-11"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  )
}
