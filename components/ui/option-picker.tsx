'use client'
import { Check } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useState } from 'react'
import { cn } from './cn'
import { ListboxOption } from './listbox-option'
import { Popover } from './popover'
import { SearchInput } from './search-input'

export type PickerOption = {
  value: string
  label: string
  /** One line below the label. */
  hint?: ReactNode
  /** Options of the same group stand together under this heading. */
  group?: string
  /** What it is found by, besides its label. */
  words?: string
}

type OptionPickerProps = {
  /** What is chosen, for screen readers. */
  label: string
  value: string
  options: readonly PickerOption[]
  onChange: (value: string) => void
  /** The button that opens it. */
  trigger: ReactElement
  /** Offers a search; without it the options are few. */
  searchable?: boolean
  className?: string
}

/** One of several, each with a line that explains it, chosen by pointer, arrow keys or search. */
export function OptionPicker({ label, trigger, className, ...list }: OptionPickerProps) {
  const [open, setOpen] = useState(false)
  return (
    <Popover label={label} trigger={trigger} open={open} onOpenChange={setOpen} className={cn('w-80', className)}>
      <Options label={label} {...list} onClose={() => setOpen(false)} />
    </Popover>
  )
}

type OptionsProps = Omit<OptionPickerProps, 'trigger' | 'className'> & { onClose: () => void }

const found = (options: readonly PickerOption[], search: string) => {
  const sought = search.trim().toLowerCase()
  return options.filter(({ label, words = '' }) => `${label} ${words}`.toLowerCase().includes(sought))
}

function Options({ label, value, options, onChange, searchable = false, onClose }: OptionsProps) {
  const id = useId()
  const [search, setSearch] = useState('')
  const shown = found(options, search)
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.value === value),
    ),
  )
  const choose = (option: PickerOption | undefined) => {
    if (!option) return
    onClose()
    if (option.value !== value) onChange(option.value)
  }
  const press = (event: KeyboardEvent) => {
    const last = shown.length - 1
    const next = { ArrowDown: Math.min(last, active + 1), ArrowUp: Math.max(0, active - 1), Home: 0, End: last }
    const to = event.key in next ? next[event.key as keyof typeof next] : undefined
    if (event.key === 'Enter' || (event.key === ' ' && !searchable)) choose(shown[active])
    else if (to === undefined || (searchable && (event.key === 'Home' || event.key === 'End'))) return
    else setActive(to)
    event.preventDefault()
  }
  const described = {
    'aria-controls': `${id}-list`,
    'aria-activedescendant': shown.length > 0 ? `${id}-${active}` : undefined,
  }
  return (
    <div className="flex flex-col">
      {searchable && (
        <div className="p-2 pb-1">
          <SearchInput
            label={`Search: ${label}`}
            placeholder="Search"
            role="combobox"
            aria-expanded
            {...described}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value)
              setActive(0)
            }}
            onKeyDown={press}
          />
        </div>
      )}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        {...(!searchable && { ...described, tabIndex: 0, onKeyDown: press })}
        className="flex max-h-80 flex-col overflow-y-auto p-1 outline-none"
      >
        {shown.map((option, index) => (
          <Option
            key={option.value}
            id={`${id}-${index}`}
            option={option}
            heading={option.group !== shown[index - 1]?.group ? option.group : undefined}
            chosen={option.value === value}
            active={index === active}
            onPoint={() => setActive(index)}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
      {shown.length === 0 && <p className="px-3 pb-4 text-center text-13 text-muted">Nothing by that name.</p>}
    </div>
  )
}

type OptionProps = {
  id: string
  option: PickerOption
  heading: string | undefined
  chosen: boolean
  active: boolean
  onPoint: () => void
  onChoose: () => void
}

function Option({ option, heading, chosen, ...place }: OptionProps) {
  return (
    <>
      {heading && (
        <div aria-hidden className="px-2.5 pt-2 pb-1 text-12 text-muted">
          {heading}
        </div>
      )}
      <ListboxOption {...place} selected={chosen} className="min-h-8 items-start px-2.5 py-1.5">
        <span className="flex min-w-0 flex-1 flex-col">
          {option.label}
          {option.hint && <span className="text-pretty text-12 text-muted">{option.hint}</span>}
        </span>
        {chosen && <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />}
      </ListboxOption>
    </>
  )
}
