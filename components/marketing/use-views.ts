'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { usePathname, useSearchParams } from 'next/navigation'
import { useAnswer } from '@/lib/client/use-answer'
import { viewsOptions } from '@/lib/client/views'
import { pageOf, sortedSearch, type ViewPlace } from '@/lib/domain/saved-view'
import { useWorkspace } from '../shell/workspace-context'

/** The view now on the screen, as it would be saved. */
export function useShownPlace(): ViewPlace {
  const { slug } = useWorkspace()
  const path = usePathname()
  const search = useSearchParams()
  return { page: pageOf(path, slug) ?? '', search: sortedSearch(search.toString()) }
}

/** The saved views, and which of them is on the screen. */
export function useViews() {
  const { slug } = useWorkspace()
  const place = useShownPlace()
  const query = useAnswer(viewsOptions(slug))
  const views = query.data?.views ?? []
  const shown = views.find(({ page, search }) => page === place.page && sortedSearch(search) === place.search)
  return { query, views, shown, place }
}

/** A change to saved views or notes; their lists are asked for again after it. */
export function useKept<Given, Result>(
  what: 'views' | 'notes',
  change: (workspace: string, given: Given) => Promise<Result>,
  onDone?: (result: Result) => void,
) {
  const { slug } = useWorkspace()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) => change(slug, given),
    onSuccess: async (result) => {
      await queries.invalidateQueries({ queryKey: [what, slug] })
      onDone?.(result)
    },
  })
}
