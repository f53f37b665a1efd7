'use client'
import { X } from 'lucide-react'
import { debounce } from 'nuqs'
import { type ReactNode, useId } from 'react'
import { Button } from '../ui/button'
import { Input } from '../ui/input'
import { SearchInput } from '../ui/search-input'
import type { useOrderList } from './use-order-list'

const resting = { limitUrlUpdates: debounce(300), history: 'replace' } as const

type OrderListFiltersProps = ReturnType<typeof useOrderList> & {
  /** At the right: what can be done with the list. */ children: ReactNode
}

/** Search by number or product, and the days between which orders are listed. */
export function OrderListFilters({ list, setList, children }: OrderListFiltersProps) {
  const filtered = list.search !== '' || list.from !== '' || list.to !== ''
  return (
    <search data-chrome className="flex flex-wrap items-center gap-2 border-b px-5 py-3 max-md:px-4 print:hidden">
      <SearchInput
        label="Search orders by number or product"
        placeholder="Order number or product"
        className="w-64 max-md:w-full"
        value={list.search}
        onChange={({ target }) => void setList({ search: target.value || null, page: null }, resting)}
      />
      <DayInput label="From" value={list.from} max={list.to} onChange={(from) => void setList({ from, page: null })} />
      <DayInput label="To" value={list.to} min={list.from} onChange={(to) => void setList({ to, page: null })} />
      {filtered && (
        <Button variant="ghost" onClick={() => void setList({ search: null, from: null, to: null, page: null })}>
          <X aria-hidden />
          Clear
        </Button>
      )}
      <span className="ml-auto">{children}</span>
    </search>
  )
}

type DayInputProps = {
  label: string
  value: string
  min?: string
  max?: string
  onChange: (day: string | null) => void
}

function DayInput({ label, value, onChange, ...limits }: DayInputProps) {
  const id = useId()
  return (
    <div className="flex items-center gap-2 text-13 text-muted max-md:w-full">
      <label htmlFor={id} className="shrink-0 max-md:w-9">
        {label}
      </label>
      <Input
        id={id}
        type="date"
        className="h-8 w-36 text-13 max-md:w-full"
        value={value}
        onChange={({ target }) => onChange(target.value || null)}
        {...limits}
      />
    </div>
  )
}
