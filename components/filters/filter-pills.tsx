'use client'
import { X } from 'lucide-react'
import dynamic from 'next/dynamic'
import { Fragment } from 'react'
import type { ReversedOrdersInput } from '@/lib/contracts/reversed-orders'
import { Button } from '../ui/button'
import { FileText } from '../ui/file-text'
import type { Facet } from './facet'
import { filtersInForce, noFilters } from './filters-in-force'
import type { ShownView } from './to-view-input'
import { useView } from './use-view'

type FilterPillsProps = {
  facets: readonly Facet[]
  /** Whose filters; the page's unless given. */
  of?: ShownView
  /** Of which view the orders left out are counted; the page's unless given, null: they are not. */
  leftOut?: Partial<ReversedOrdersInput> | null
}

const KeptPill = dynamic(() => import('./kept-pill').then((module) => module.KeptPill))

/** The filters in force, each with its ×. Nothing when there are none. */
export function FilterPills({ facets, of, leftOut }: FilterPillsProps) {
  const { view: shown, setView } = useView()
  const view = of ?? shown
  const filters = filtersInForce(view, facets)
  if (filters.length === 0) return null
  return (
    <ul aria-label="Filters" className="flex flex-wrap items-center gap-2 pb-2.5">
      {filters
        .filter(({ key }) => key !== 'kept' || leftOut === null)
        .map(({ key, title, verb, names, without }) => (
          <li
            key={key}
            className="flex h-8 min-w-0 max-w-full items-center rounded-full bg-accent-soft pl-3 text-13 pointer-coarse:h-11"
          >
            <span className="truncate">
              <span className="text-muted">{title}</span> {verb}{' '}
              {[...names.entries()].map(([place, name]) => (
                <Fragment key={place}>
                  {place > 0 && ', '}
                  <FileText>{name}</FileText>
                </Fragment>
              ))}
            </span>
            <button
              type="button"
              aria-label={`Remove the filter: ${title} ${verb} ${names.join(', ')}`}
              onClick={() => void setView(without)}
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-full text-muted hover:text-text pointer-coarse:size-11"
            >
              <X aria-hidden className="size-3.5" />
            </button>
          </li>
        ))}
      {view.kept && leftOut !== null && <KeptPill leftOut={leftOut} />}
      <li>
        <Button variant="ghost" onClick={() => void setView(noFilters)}>
          Clear all
        </Button>
      </li>
    </ul>
  )
}
