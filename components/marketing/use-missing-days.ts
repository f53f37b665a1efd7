'use client'
import { missingDaysOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { MissingDaysAnswer, MissingDaysInput } from '@/lib/contracts/missing-days'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'

type Days = Pick<MissingDaysInput, 'range' | 'from' | 'to'>

/**
 * Which branch-days the data lacks; undefined until known.
 * @param given of which days, null while those are not known; the range's unless given
 */
export function useMissingDays(given?: Days | null): MissingDaysAnswer | undefined {
  const { slug } = useWorkspace()
  const { view, input } = useView()
  const { from, to, range }: Days = given ?? input
  // Nothing else of the view matters to what is missing: the answer stays while other filters change.
  const days = from && to ? { from, to } : { range }
  return useAnswer({ ...missingDaysOptions(slug, { ...days, branch: view.branch }), enabled: given !== null }).data
}
