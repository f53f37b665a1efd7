'use client'
import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import { useView } from '../filters/use-view'
import { rfmInput } from './overview-inputs'
import { rfmParsers } from './rfm-parsers'

const options = { history: 'push', scroll: false } as const

/** As of which day, by which money and of whom customers are scored: all of it in the URL. */
export function useRfmView() {
  const { view } = useView()
  const [rfm, setRfm] = useQueryStates(rfmParsers, options)
  const { branch, country } = view
  const input = useMemo(() => rfmInput({ branch, country }, rfm), [rfm, branch, country])
  return { rfm, setRfm, input }
}
