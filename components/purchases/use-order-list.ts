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

/** Which orders are listed and how: all of it in the URL. */
export function useOrderList() {
  const [list, setList] = useQueryStates(parsers, { history: 'push' })
  return { list, setList }
}
