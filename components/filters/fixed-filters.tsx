'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { FacetKey } from './facet'

export type FixedFilters = Readonly<Partial<Record<FacetKey, string[]>>>

const FixedFiltersContext = createContext<FixedFilters>({})

/** What a page is about: every question asked inside is filtered by it, whatever the URL says. */
export function FixFilters({ filters, children }: { filters: FixedFilters; children: ReactNode }) {
  return <FixedFiltersContext value={filters}>{children}</FixedFiltersContext>
}

export const useFixedFilters = (): FixedFilters => useContext(FixedFiltersContext)
