'use client'
import { productRankingOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { productKinds } from '@/lib/domain/view-choices'
import type { FacetKey, FacetOption } from '../filters/facet'
import { useWorkspace } from '../shell/workspace-context'

/** The values there are to filter by, the best selling first, over all time and whatever the filters in force. */
export function useFacetOptions(by: FacetKey, search: string): { options: FacetOption[] | undefined; failed: boolean } {
  const { slug } = useWorkspace()
  const found = useAnswer(
    productRankingOptions(slug, {
      by,
      range: 'all',
      size: 50,
      kinds: productKinds,
      ...(search.trim() && { search: search.trim() }),
    }),
  )
  const options = found.data?.rows
    .filter(({ key }) => key !== '')
    .map(({ key, name }) => ({ value: key, label: name, ...(by === 'product' && { hint: key }) }))
  return { options, failed: found.isError }
}
