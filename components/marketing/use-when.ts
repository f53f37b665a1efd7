'use client'
import { createParser, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { peakStatistics } from '@/lib/domain/view-choices'

const parseAsDay = createParser<string>({
  parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
  serialize: (day) => day,
})

const parsers = {
  statistic: parseAsStringLiteral(peakStatistics).withDefault('average'),
  /** Whether the week shows its values, or how they differ from the comparison. */
  shown: parseAsStringLiteral(['values', 'change']).withDefault('values'),
  day: parseAsDay,
}

const options = { history: 'push', scroll: false } as const

/** What the page about when shows beside its view: all of it in the URL. */
export function useWhen() {
  const [when, setWhen] = useQueryStates(parsers, options)
  return { when, setWhen }
}
