'use client'
import dynamic from 'next/dynamic'
import { Fragment } from 'react'
import type { ReversedOrdersInput } from '@/lib/contracts/reversed-orders'
import { Button } from '../ui/button'
import { FileText } from '../ui/file-text'
import type { Facet } from './facet'
import { filtersInForce, noFilters } from './filters-in-force'
import { Pill } from './pill'
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
          <li key={key} className="flex min-w-0 max-w-full">
            <Pill
              removal={`Remove the filter: ${title} ${verb} ${names.join(', ')}`}
              onRemove={() => void setView(without)}
            >
              <span className="text-muted">{title}</span> {verb}{' '}
              {[...names.entries()].map(([place, name]) => (
                <Fragment key={place}>
                  {place > 0 && ', '}
                  <FileText>{name}</FileText>
                </Fragment>
              ))}
            </Pill>
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
