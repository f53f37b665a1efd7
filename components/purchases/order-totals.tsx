import type { OrderAnswer } from '@/lib/contracts/orders'
import { NumberText } from '../shell/number-text'
import { cn } from '../ui/cn'

const negative = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)

type Total = { label: string; amount: string; strong?: boolean }

function totalsOf({ gross, discounts, returns, net, tax, statedTotal }: OrderAnswer): Total[] {
  const parts: Total[] = [{ label: 'Goods and services', amount: gross }]
  if (discounts !== '0') parts.push({ label: 'Discounts', amount: negative(discounts) })
  if (returns !== '0') parts.push({ label: 'Returns and cancellations', amount: negative(returns) })
  parts.push({ label: 'Total', amount: net, strong: true })
  if (tax !== '0') parts.push({ label: 'Tax, on top', amount: tax })
  if (statedTotal !== null && statedTotal !== net)
    parts.push({ label: 'Total as the till stated it', amount: statedTotal })
  return parts
}

/** How an order's total comes about. */
export function OrderTotals({ order }: { order: OrderAnswer }) {
  return (
    <dl className="ml-auto flex w-full max-w-xs flex-col gap-1.5 px-3 py-4 text-13">
      {totalsOf(order).map(({ label, amount, strong }) => (
        <div key={label} className={cn('flex justify-between gap-6', strong && 'border-t pt-2 font-strong text-16')}>
          <dt className={cn(!strong && 'text-muted')}>{label}</dt>
          <dd>
            <NumberText value={amount} unit="money" />
          </dd>
        </div>
      ))}
    </dl>
  )
}
