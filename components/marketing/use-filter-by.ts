'use client'
import { useCallback } from 'react'
import { toggleValue } from '@/lib/domain/filter-value'
import type { FacetKey } from '../filters/facet'
import { useView } from '../filters/use-view'

/** Filters the page by a value that was clicked, or lets it go if it was filtered by. */
export function useFilterBy(key: FacetKey) {
  const { view, setView } = useView()
  const written = view[key]
  return useCallback((value: string) => void setView({ [key]: toggleValue(written, value) }), [key, written, setView])
}
