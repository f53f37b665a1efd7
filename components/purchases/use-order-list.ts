'use client'
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'

const parsers = {
  search: parseAsString.withDefault(''),
  from: parseAsString.withDefault(''),
  to: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(['date', 'net']).withDefault('date'),
  direction: parseAsStringLiteral(['asc', 'desc']).withDefault('desc'),
  page: parseAsInteger.withDefault(1),
}

/** `from` and `to` are the days of a whole page, where it has such. */
const options = { history: 'push', urlKeys: { from: 'since', to: 'until' } } as const

/** Which orders are listed and how: all of it in the URL. */
export function useOrderList() {
  const [list, setList] = useQueryStates(parsers, options)
  return { list, setList }
}
