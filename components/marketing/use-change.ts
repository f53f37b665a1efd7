'use client'
import { rangeFacts } from '@/lib/charts/export-head'
import { whatChangedOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { changeMetricKeys } from '@/lib/domain/change'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'

/** The answer to what changed in the present view; without a chosen comparison, against the previous period. */
export function useChange() {
  const { slug, timeZone } = useWorkspace()
  const { view, input } = useView()
  const metric = changeMetricKeys.find((key) => key === view.metric) ?? 'net'
  const compare = input.compare === 'none' ? ('previous-period' as const) : input.compare
  const asked = { ...input, compare, metric }
  const query = useAnswer(whatChangedOptions(slug, asked))
  return {
    query,
    input: asked,
    metric: query.data?.metric ?? metric,
    facts: query.data && rangeFacts(query.data, timeZone),
  }
}
