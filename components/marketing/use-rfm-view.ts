'use client'
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import { monetaryReadings } from '@/lib/domain/view-choices'
import { useView } from '../filters/use-view'

const parsers = { asOf: parseAsString, monetary: parseAsStringLiteral(monetaryReadings).withDefault('net') }

/** As of which day, by which money and of whom customers are scored: all of it in the URL. */
export function useRfmView() {
  const { view } = useView()
  const [rfm, setRfm] = useQueryStates(parsers, { history: 'push', scroll: false })
  const { branch, country } = view
  const input = useMemo(
    () => ({ asOf: rfm.asOf ?? undefined, monetary: rfm.monetary, branch, country }),
    [rfm, branch, country],
  )
  return { rfm, setRfm, input }
}
