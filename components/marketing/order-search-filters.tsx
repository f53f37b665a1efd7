'use client'
import { X } from 'lucide-react'
import { debounce } from 'nuqs'
import { type ReactNode, useId, useState } from 'react'
import { orderSearchKinds } from '@/lib/domain/view-choices'
import { keptTitle } from '../filters/kept-title'
import { useView } from '../filters/use-view'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { Input } from '../ui/input'
import { SearchInput } from '../ui/search-input'
import { Select } from '../ui/select'
import { AmountPill } from './amount-pill'
import { HourPill } from './hour-pill'
import { orderKindTitles } from './order-kind-titles'
import type { useOrderSearch } from './use-order-search'

const resting = { limitUrlUpdates: debounce(300), history: 'replace' } as const

const nothing = {
  search: null,
  least: null,
  below: null,
  amountLeast: null,
  amountBelow: null,
  weekday: null,
  hour: null,
  kind: null,
  reversed: null,
  page: null,
}

/** Search by number, customer or product; amounts; kinds; an hour of the week; only what was reversed. */
export function OrderSearchFilters({
  list,
  setList,
  children,
}: ReturnType<typeof useOrderSearch> & { children?: ReactNode }) {
  const { view } = useView()
  const { amountLeast, amountBelow, weekday, hour } = list
  const isOfAmount = amountLeast !== null || amountBelow !== null
  const isOfTime = weekday !== null || hour !== null
  const narrowed =
    list.search !== '' ||
    list.least !== null ||
    list.below !== null ||
    isOfAmount ||
    isOfTime ||
    list.kind !== 'all' ||
    list.reversed
  return (
    <search data-chrome className="flex flex-wrap items-center gap-2 border-b px-5 py-3 max-md:px-4 print:hidden">
      <SearchInput
        label="Search orders by number, customer or product"
        placeholder="Number, customer or product"
        className="w-64 max-md:w-full"
        value={list.search}
        onChange={({ target }) => void setList({ search: target.value || null, page: null }, resting)}
      />
      <Select
        size="small"
        label="Kind of order"
        value={list.kind}
        options={orderSearchKinds.map((value) => ({ value, label: orderKindTitles[value] }))}
        onChange={({ target }) =>
          void setList({ kind: orderSearchKinds.find((kind) => kind === target.value) ?? null, page: null })
        }
      />
      <div className="flex items-center gap-2">
        <AmountInput label="From" value={list.least} onChange={(least) => void setList({ least, page: null })} />
        <AmountInput label="below" value={list.below} onChange={(below) => void setList({ below, page: null })} />
      </div>
      <Checkbox
        label={`Reversed within ${keptTitle(view.hours)}`}
        checked={list.reversed}
        onChange={({ target }) => void setList({ reversed: target.checked || null, page: null })}
      />
      {isOfAmount && (
        <AmountPill
          from={amountLeast}
          to={amountBelow}
          onRemove={() => void setList({ amountLeast: null, amountBelow: null, page: null })}
        />
      )}
      {isOfTime && (
        <HourPill
          weekday={weekday}
          hour={hour}
          onRemove={() => void setList({ weekday: null, hour: null, page: null })}
        />
      )}
      {narrowed && (
        <Button variant="ghost" onClick={() => void setList(nothing)}>
          <X aria-hidden />
          Clear
        </Button>
      )}
      {children && <span className="ml-auto">{children}</span>}
    </search>
  )
}

type AmountInputProps = { label: string; value: string | null; onChange: (amount: string | null) => void }

/** Takes effect once it is left, or on Enter: half an amount is another amount. */
function AmountInput({ label, value, onChange }: AmountInputProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const apply = () => {
    if (typed === null) return
    const text = typed.trim().replace(',', '.')
    if (text === '' || /^-?\d{1,15}(\.\d{1,8})?$/.test(text)) onChange(text || null)
    setTyped(null)
  }
  return (
    <div className="flex items-center gap-2 text-13 text-muted">
      <label htmlFor={id}>
        {label}
        <span className="sr-only"> an amount</span>
      </label>
      <Input
        id={id}
        inputMode="decimal"
        placeholder="Amount"
        className="h-8 w-24 text-right text-13 tabular-nums"
        value={typed ?? value ?? ''}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={apply}
        onKeyDown={({ key }) => key === 'Enter' && apply()}
      />
    </div>
  )
}
