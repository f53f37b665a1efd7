'use client'
import Link from 'next/link'
import { reversedOrdersOptions } from '@/lib/client/analytics'
import { toSearch } from '@/lib/client/api-path'
import { useAnswer } from '@/lib/client/use-answer'
import type { ReversedOrdersInput } from '@/lib/contracts/reversed-orders'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { keptTitle } from './kept-title'
import { Pill } from './pill'
import { useView } from './use-view'

/** How many orders a view as kept leaves out, and the way to them. */
export function KeptPill({ leftOut }: { leftOut: Partial<ReversedOrdersInput> | undefined }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, setView, input } = useView()
  const counted = leftOut ?? input
  const { data } = useAnswer(reversedOrdersOptions(slug, { ...counted, size: 1 }))
  const left = data && `${format.value(data.total, 'count')} ${data.total === 1 ? 'order' : 'orders'} left out`
  return (
    <li className="flex min-w-0 max-w-full">
      <Pill removal="Show all orders as booked" onRemove={() => void setView({ kept: false })}>
        <span className="text-muted">As kept</span>{' '}
        {data ? (
          <Link
            href={`/${slug}/marketing/orders${toSearch({ ...counted, kept: '1', reversed: '1' })}`}
            title={`${format.exact(data.gross, 'money')} reversed within ${keptTitle(view.hours)}`}
            className="underline decoration-line-strong underline-offset-2 hover:decoration-current pointer-coarse:inline-block pointer-coarse:py-3"
          >
            {left} ({format.value(data.gross, 'money')})
          </Link>
        ) : (
          `within ${keptTitle(view.hours)}`
        )}
      </Pill>
    </li>
  )
}
