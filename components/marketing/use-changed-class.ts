'use client'
import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { knownClasses } from '@/lib/domain/change'

const parsers = { class: parseAsStringLiteral(knownClasses), page: parseAsInteger.withDefault(1) }

/** Whose list is open below a change: in the URL. */
export function useChangedClass() {
  const [list, setList] = useQueryStates(parsers, { history: 'push', scroll: false })
  return { list, setList }
}
