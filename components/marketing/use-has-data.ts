'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { kpisOptions } from '@/lib/client/analytics'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'

/**
 * False once it is known that the person may see no sale at all; true until then. The page's head asks; a whole page is
 * drawn anew only where this changes.
 */
export function useHasData(): boolean {
  const { slug } = useWorkspace()
  const { input } = useView()
  const client = useQueryClient()
  const { queryKey } = kpisOptions(slug, input)
  return useSyncExternalStore(
    (onChange) => client.getQueryCache().subscribe(onChange),
    () => client.getQueryData(queryKey)?.dataTo !== null,
    () => true,
  )
}
