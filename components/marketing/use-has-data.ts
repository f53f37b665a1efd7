'use client'
import { kpisOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'

/** False once it is known that the person may see no sale at all; true until then. */
export function useHasData(): boolean {
  const { slug } = useWorkspace()
  const { input } = useView()
  const { data } = useAnswer(kpisOptions(slug, input))
  return data === undefined || data.dataTo !== null
}
