import type { ReactNode } from 'react'
import { Definition } from '../ui/card'
import { cn } from '../ui/cn'
import { Skeleton } from '../ui/skeleton'

export type Fact = {
  label: string
  value: ReactNode /** Below the value, small. */
  note?: ReactNode
  definition?: string
}

type FactsProps = { facts: readonly Fact[]; loading?: boolean; className?: string }

/** Figures side by side, each under its name. */
export function Facts({ facts, loading, className }: FactsProps) {
  return (
    <dl
      className={cn(
        'grid grid-cols-2 gap-px overflow-hidden rounded-card border bg-line lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none lg:grid-rows-[auto_auto] max-lg:not-print:[&>:last-child:nth-child(odd)]:col-span-2 print:auto-cols-fr print:grid-flow-col print:grid-cols-none print:grid-rows-[auto_auto]',
        className,
      )}
    >
      {facts.map(({ label, value, note, definition }) => (
        <div key={label} className="row-span-2 grid min-w-0 grid-rows-subgrid gap-1 bg-surface px-5 py-4 max-md:px-4">
          <dt className="self-center text-13 text-muted leading-6 [&_button]:ml-0.5 [&_button]:align-top">
            {label}
            {definition && <Definition text={definition} />}
          </dt>
          <dd className="flex flex-col gap-0.5">
            {loading ? (
              <Skeleton className="my-1 h-5 w-24" />
            ) : (
              <span className="truncate font-strong text-20">{value}</span>
            )}
            {note && <span className="truncate text-12 text-muted">{loading ? '\u00a0' : note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
