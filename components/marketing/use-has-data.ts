'use client'
import { useQuery } from '@tanstack/react-query'
import { kpisOptions } from '@/lib/client/analytics'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'

/** False once it is known that the person may see no sale at all; true until then. */
export function useHasData(): boolean {
  const { slug } = useWorkspace()
  const { input } = useView()
  const { data } = useQuery(kpisOptions(slug, input))
  return data === undefined || data.dataTo !== null
}
