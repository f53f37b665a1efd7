'use client'
import { ListFilter } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '../ui/button'
import { Popover } from '../ui/popover'
import type { Facet, FacetKey } from './facet'

const CustomerFilter = dynamic(() => import('./customer-filter').then((module) => module.CustomerFilter))
const FacetValues = dynamic(() => import('./facet-values').then((module) => module.FacetValues))
const KindFilter = dynamic(() => import('./kind-filter').then((module) => module.KindFilter))

type Part = FacetKey | 'customers' | 'kinds'

/** The button that opens everything to filter by. */
export function FilterMenu({ facets }: { facets: readonly Facet[] }) {
  const [part, setPart] = useState<Part | null>(null)
  const facet = facets.find(({ key }) => key === part)
  const parts: { key: Part; title: string }[] = [
    ...facets.map(({ key, title }) => ({ key, title })),
    { key: 'customers', title: 'Customers' },
    { key: 'kinds', title: 'Kind of product' },
  ]
  return (
    <Popover
      label="Filter"
      onOpenChange={(open) => !open && setPart(null)}
      className="w-72"
      trigger={
        <Button>
          <ListFilter aria-hidden className="text-muted" />
          Filter
        </Button>
      }
    >
      {part === null && (
        <div className="flex flex-col p-1">
          {parts.map(({ key, title }) => (
            <button
              key={key}
              type="button"
              onClick={() => setPart(key)}
              className="h-8 rounded-control px-2.5 text-left text-13 hover:bg-hover pointer-coarse:h-11"
            >
              {title}
            </button>
          ))}
        </div>
      )}
      {facet && <FacetValues facet={facet} />}
      {part === 'customers' && <CustomerFilter />}
      {part === 'kinds' && <KindFilter />}
    </Popover>
  )
}
