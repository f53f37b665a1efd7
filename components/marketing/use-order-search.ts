'use client'
import { createParser, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { orderSearchKinds, orderSearchSorts } from '@/lib/domain/view-choices'

const parseAsAmount = createParser<string>({
  parse: (text) => (/^-?\d{1,15}(\.\d{1,8})?$/.test(text) ? text : null),
  serialize: (amount) => amount,
})

const parseAsReversed = createParser<boolean>({
  parse: (text) => text === '1',
  serialize: (reversed) => (reversed ? '1' : '0'),
})

/** A whole number from one to another. */
const parseAsOneOf = (from: number, to: number) =>
  createParser<number>({
    parse: (text) => (/^\d{1,2}$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : null),
    serialize: String,
  })

const parsers = {
  search: parseAsString.withDefault(''),
  least: parseAsAmount,
  below: parseAsAmount,
  amountLeast: parseAsAmount,
  amountBelow: parseAsAmount,
  weekday: parseAsOneOf(1, 7),
  hour: parseAsOneOf(0, 23),
  kind: parseAsStringLiteral(orderSearchKinds).withDefault('all'),
  reversed: parseAsReversed.withDefault(false),
  sort: parseAsStringLiteral(orderSearchSorts).withDefault('date'),
  direction: parseAsStringLiteral(['asc', 'desc']).withDefault('desc'),
  page: parseAsInteger.withDefault(1),
}

/** Which orders are looked for, beside the page's view: all of it in the URL. */
export function useOrderSearch() {
  const [list, setList] = useQueryStates(parsers, { history: 'push', scroll: false })
  return { list, setList }
}
