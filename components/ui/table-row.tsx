'use client'
import Link from 'next/link'
import type { KeyboardEvent, ReactNode } from 'react'
import { cn } from './cn'
import type { Column } from './column'

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrow keys, Home and End go from row to row when a row has the focus. */
export function moveRowFocus(event: KeyboardEvent<HTMLTableSectionElement>) {
  const step = steps[event.key]
  if (!step || !(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-row')) return
  const targets = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  event.preventDefault()
  targets[step(targets.indexOf(event.target), targets.length - 1)]?.focus()
}

type TableRowProps<Row> = { row: Row; columns: readonly Column<Row>[]; href?: string; onClick?: () => void }

export function TableRow<Row>({ row, columns, href, onClick }: TableRowProps<Row>) {
  const active = href !== undefined || onClick !== undefined
  return (
    <tr className={cn('relative', active && 'focus-within:bg-hover hover:bg-hover')}>
      {columns.map((column, index) => (
        <td
          key={column.key}
          className={cn(
            'h-9 border-b px-3 py-1.5 max-md:px-2 max-md:first:pl-3 max-md:last:pr-3 pointer-coarse:h-11',
            column.numeric && 'whitespace-nowrap text-right tabular-nums',
            column.hideOnPhone && 'max-md:not-print:hidden',
            column.className,
          )}
        >
          {index === 0 ? (
            <RowTarget href={href} onClick={onClick}>
              {column.render(row)}
            </RowTarget>
          ) : (
            column.render(row)
          )}
        </td>
      ))}
    </tr>
  )
}

const whole =
  'text-left after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2'

function RowTarget({ href, onClick, children }: { href?: string; onClick?: () => void; children: ReactNode }) {
  if (href !== undefined)
    return (
      <Link data-row href={href} prefetch={false} onClick={onClick} className={whole}>
        {children}
      </Link>
    )
  if (!onClick) return children
  return (
    <button data-row type="button" onClick={onClick} className={cn(whole, 'max-w-full in-[td.truncate]:truncate')}>
      {children}
    </button>
  )
}
