'use client'
import { missingDaysOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { MissingDaysAnswer } from '@/lib/contracts/missing-days'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'

/** Which branch-days of the range the data lacks; undefined until known. */
export function useMissingDays(): MissingDaysAnswer | undefined {
  const { slug } = useWorkspace()
  const { view, input } = useView()
  const { from, to, range } = { from: undefined, to: undefined, range: undefined, ...input }
  // Nothing else of the view matters to what is missing: the answer stays while other filters change.
  const days = from && to ? { from, to } : { range }
  return useAnswer(missingDaysOptions(slug, { ...days, branch: view.branch })).data
}
