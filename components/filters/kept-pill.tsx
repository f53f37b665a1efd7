'use client'
import { X } from 'lucide-react'
import Link from 'next/link'
import { reversedOrdersOptions } from '@/lib/client/analytics'
import { toSearch } from '@/lib/client/api-path'
import { useAnswer } from '@/lib/client/use-answer'
import type { ReversedOrdersInput } from '@/lib/contracts/reversed-orders'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { keptTitle } from './kept-title'
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
    <li className="flex h-8 min-w-0 max-w-full items-center rounded-full bg-accent-soft pl-3 text-13 pointer-coarse:h-11">
      <span className="truncate">
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
      </span>
      <button
        type="button"
        aria-label="Show all orders as booked"
        onClick={() => void setView({ kept: false })}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-full text-muted hover:text-text pointer-coarse:size-11"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </li>
  )
}
