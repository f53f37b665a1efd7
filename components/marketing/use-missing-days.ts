'use client'
import { missingDaysOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { MissingDaysAnswer } from '@/lib/contracts/missing-days'
import type { DayRange } from '@/lib/domain/calendar'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'

/**
 * Which branch-days the data lacks; undefined until known.
 * @param of which days, null while those are not known; the range's unless given
 */
export function useMissingDays(of?: DayRange | null): MissingDaysAnswer | undefined {
  const { slug } = useWorkspace()
  const { view, input } = useView()
  const { from, to, range } = { from: undefined, to: undefined, range: undefined, ...input }
  // Nothing else of the view matters to what is missing: the answer stays while other filters change.
  const days = of ? { from: of.from, to: of.to } : from && to ? { from, to } : { range }
  return useAnswer({ ...missingDaysOptions(slug, { ...days, branch: view.branch }), enabled: of !== null }).data
}
