'use client'
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { segmentCustomerSorts } from '@/lib/domain/view-choices'

const parsers = {
  search: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(segmentCustomerSorts).withDefault('monetary'),
  direction: parseAsStringLiteral(['asc', 'desc']).withDefault('desc'),
  page: parseAsInteger.withDefault(1),
  r: parseAsInteger,
  f: parseAsInteger,
}

/** Which customers of a segment are listed and how: all of it in the URL. */
export function useSegmentList() {
  const [list, setList] = useQueryStates(parsers, { history: 'push' })
  return { list, setList }
}
