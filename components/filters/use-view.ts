'use client'
import { useMemo } from 'react'
import { useFixedFilters } from './fixed-filters'
import { toViewInput } from './to-view-input'
import { useViewStates } from './view-provider'

/**
 * The whole state of a dashboard, kept in the URL: back undoes, reload keeps, a link shares. What the page itself is
 * about comes on top. `input` is what analytics questions take; `view.metric` is for the cards that have a choice.
 */
export function useView() {
  const [chosen, setView] = useViewStates()
  const fixed = useFixedFilters()
  const view = useMemo(() => ({ ...chosen, ...fixed }), [chosen, fixed])
  const input = useMemo(() => toViewInput(view), [view])
  return { view, setView, input }
}
