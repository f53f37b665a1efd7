'use client'
import { type inferParserType, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import { viewParsers } from './view-parsers'

export type ShownView = inferParserType<typeof viewParsers>

const options = { history: 'push', scroll: false } as const

/**
 * The whole state of a dashboard, kept in the URL: back undoes, reload keeps, a link shares.
 * `input` is what analytics questions take; `view.metric` is for the cards that have a choice.
 */
export function useView() {
  const [view, setView] = useQueryStates(viewParsers, options)
  const input = useMemo(() => toViewInput(view), [view])
  return { view, setView, input }
}

/** A custom range stands for the preset; half of one is ignored. */
export function toViewInput({ range, from, to, metric: _metric, ...rest }: ShownView) {
  return from && to && from <= to ? { ...rest, from, to } : { ...rest, range }
}
