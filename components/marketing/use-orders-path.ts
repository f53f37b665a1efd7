'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback } from 'react'
import { useWorkspace } from '../shell/workspace-context'

/** The way to the orders behind a figure, in the same view. */
export function useOrdersPath() {
  const { slug } = useWorkspace()
  const shown = useSearchParams().toString()
  return useCallback(
    (also: Readonly<Record<string, string | null>>) => {
      const search = new URLSearchParams(shown)
      for (const [name, value] of Object.entries(also))
        if (value === null) search.delete(name)
        else search.set(name, value)
      return `/${slug}/marketing/orders${search.size > 0 ? `?${search}` : ''}`
    },
    [slug, shown],
  )
}
