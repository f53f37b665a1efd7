'use client'
import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import { toKeptInput } from '../filters/to-view-input'
import { useView } from '../filters/use-view'
import { rfmInput } from './overview-inputs'
import { rfmParsers } from './rfm-parsers'

const options = { history: 'push', scroll: false } as const

/** As of which day, by which money and of whom customers are scored: all of it in the URL. `view` is without what does not matter here. */
export function useRfmView() {
  const { view: shown } = useView()
  const view = useMemo(() => ({ ...shown, kinds: [], customers: 'all' as const }), [shown])
  const [rfm, setRfm] = useQueryStates(rfmParsers, options)
  const { branch, country, kept, hours } = view
  const input = useMemo(() => rfmInput({ branch, country, kept, hours }, rfm), [rfm, branch, country, kept, hours])
  const leftOut = useMemo(
    () => ({ range: 'all' as const, branch, country, ...toKeptInput({ kept, hours }) }),
    [branch, country, kept, hours],
  )
  return { view, rfm, setRfm, input, leftOut }
}
