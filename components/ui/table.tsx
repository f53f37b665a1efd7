'use client'
import type { ReactNode } from 'react'
import { cn } from './cn'
import type { Column } from './column'
import { EmptyState } from './empty-state'
import { ErrorState } from './error-state'
import { markCutEdges } from './mark-cut-edges'
import { Skeleton } from './skeleton'
import { type Sort, TableHead } from './table-head'
import { moveRowFocus, TableRow } from './table-row'
import { useRowsDrawn } from './use-rows-drawn'

type TableProps<Row> = {
  /** What the table lists, for screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  /** Makes each row a link (its first cell is the link, the whole row its target). */
  rowHref?: (row: Row) => string
  /** Makes each row a button. */
  onRowClick?: (row: Row) => void
  sort?: Sort
  onSort?: (sort: Sort) => void
  loading?: boolean
  error?: { message: string; onRetry?: () => void }
  /** What to show when there are no rows. */
  empty?: ReactNode
  /** Rows of the loading skeleton. */
  skeletonRows?: number
  /** Give a maximum height (`max-h-…`) for a header that stays while rows scroll. */
  className?: string
}

export function Table<Row>({ caption, columns, rows, rowKey, sort, onSort, className, ...rest }: TableProps<Row>) {
  const { loading, error, empty, skeletonRows = 8, rowHref, onRowClick } = rest
  const drawn = useRowsDrawn(rows.length)
  if (error)
    return <ErrorState title={`${caption}: could not be loaded`} message={error.message} onRetry={error.onRetry} />
  if (!loading && rows.length === 0) return empty ?? <EmptyState title="Nothing here" />
  // Rows that can be focused bring the keyboard to what is scrolled away; without them the frame itself is focused.
  const focusable = className !== undefined && !rowHref && !onRowClick
  return (
    <div
      ref={markCutEdges}
      className={cn('cut-edges min-w-0 overflow-auto', className)}
      {...(focusable && { role: 'group', 'aria-label': caption, tabIndex: 0 })}
    >
      <table className="w-full border-separate border-spacing-0 text-13" aria-busy={loading}>
        <caption className="sr-only">{caption}</caption>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody onKeyDown={moveRowFocus}>
          {loading
            ? Array.from({ length: skeletonRows }, (_, index) => index + 1).map((number) => (
                <SkeletonRow key={number} columns={columns} />
              ))
            : rows
                .slice(0, drawn)
                .map((row) => (
                  <TableRow
                    key={rowKey(row)}
                    row={row}
                    columns={columns}
                    href={rowHref?.(row)}
                    onClick={onRowClick && (() => onRowClick(row))}
                  />
                ))}
          {!loading && rows.slice(drawn).map((row) => <SkeletonRow key={rowKey(row)} columns={columns} />)}
        </tbody>
      </table>
    </div>
  )
}

function SkeletonRow<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <tr>
      {columns.map((column, index) => (
        <td
          key={column.key}
          className={cn(
            'h-9 border-b px-3 pointer-coarse:h-11',
            column.hideOnPhone && 'max-md:hidden',
            column.className,
          )}
        >
          <Skeleton className={cn('h-3', index === 0 ? 'w-40' : 'w-16', column.numeric && 'ml-auto')} />
        </td>
      ))}
    </tr>
  )
}
