'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { cn } from './cn'
import type { Column } from './column'

export type Sort = { key: string; direction: 'ascending' | 'descending' }

type TableHeadProps<Row> = { columns: readonly Column<Row>[]; sort?: Sort; onSort?: (sort: Sort) => void }

export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            aria-sort={sort?.key === column.key ? sort.direction : undefined}
            className={cn(
              'sticky top-0 z-2 h-9 whitespace-nowrap pointer-coarse:h-11 border-b bg-surface px-3 text-left font-normal text-12 text-muted max-md:px-2 max-md:first:pl-3 max-md:last:pr-3',
              column.numeric && 'text-right',
              column.hideOnPhone && 'max-md:not-print:hidden',
              column.className,
            )}
          >
            {column.sortable && onSort ? <SortButton column={column} sort={sort} onSort={onSort} /> : column.title}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type SortButtonProps<Row> = { column: Column<Row>; sort?: Sort; onSort: (sort: Sort) => void }

function SortButton<Row>({ column, sort, onSort }: SortButtonProps<Row>) {
  const sorted = sort?.key === column.key ? sort.direction : undefined
  const first = column.numeric ? 'descending' : 'ascending'
  const other = sorted === 'ascending' ? 'descending' : 'ascending'
  const Icon = (sorted ?? first) === 'ascending' ? ArrowUp : ArrowDown
  return (
    <button
      type="button"
      onClick={() => onSort({ key: column.key, direction: sorted ? other : first })}
      className={cn(
        'group -mx-1 inline-flex h-8 items-center gap-1 rounded-control px-1 hover:text-text pointer-coarse:h-11 pointer-coarse:min-w-11',
        column.numeric && 'flex-row-reverse',
        sorted && 'font-strong text-text',
      )}
    >
      {column.title}
      <Icon
        aria-hidden
        className={cn('size-3', !sorted && 'opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60')}
      />
    </button>
  )
}
