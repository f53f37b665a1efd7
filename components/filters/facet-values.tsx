'use client'
import { useDeferredValue, useState } from 'react'
import { readFilter, toggleValue, writeFilter } from '@/lib/domain/filter-value'
import { Checkbox } from '../ui/checkbox'
import { FileText } from '../ui/file-text'
import { SearchInput } from '../ui/search-input'
import { SegmentedControl } from '../ui/segmented-control'
import { Skeleton } from '../ui/skeleton'
import type { Facet } from './facet'
import { useView } from './use-view'

const readings = [
  { value: 'is', label: 'is' },
  { value: 'is-not', label: 'is not' },
] as const

/** Is or is not, a search, and the values to tick. */
export function FacetValues({ facet }: { facet: Facet }) {
  const { view, setView } = useView()
  const [search, setSearch] = useState('')
  const [not, setNot] = useState(readFilter(view[facet.key]).not)
  const { options, failed } = facet.useOptions(useDeferredValue(search))
  const { values } = readFilter(view[facet.key])
  const write = (written: string[]) => void setView({ [facet.key]: written })
  const read = (reading: 'is' | 'is-not') => {
    setNot(reading === 'is-not')
    if (values.length > 0) write(writeFilter({ not: reading === 'is-not', values }))
  }
  const toggle = (value: string) =>
    write(values.length === 0 ? writeFilter({ not, values: [value] }) : toggleValue(view[facet.key], value))
  return (
    <div className="flex flex-col gap-2 p-3">
      <div className="flex items-center justify-between gap-2">
        <p className="font-strong text-13">{facet.title}</p>
        <SegmentedControl
          label={`${facet.title}: is or is not`}
          value={not ? 'is-not' : 'is'}
          onChange={read}
          options={readings}
        />
      </div>
      <SearchInput
        label={`Search: ${facet.title.toLowerCase()}`}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="flex max-h-64 min-h-24 flex-col gap-1.5 overflow-y-auto px-0.5 py-1">
        {options?.map((option) => (
          <Checkbox
            key={option.value}
            label={<FileText>{option.label}</FileText>}
            hint={option.hint && <FileText>{option.hint}</FileText>}
            checked={values.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
        {!options && !failed && <Loading />}
        {options?.length === 0 && <p className="py-4 text-center text-13 text-muted">Nothing by that name.</p>}
        {failed && <p className="py-4 text-center text-13 text-bad">Could not be loaded. Close and try again.</p>}
      </div>
    </div>
  )
}

function Loading() {
  return (
    <div className="flex flex-col gap-3 py-1">
      <Skeleton className="h-3 w-40" />
      <Skeleton className="h-3 w-32" />
      <Skeleton className="h-3 w-44" />
    </div>
  )
}
