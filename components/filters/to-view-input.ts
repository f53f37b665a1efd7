import type { inferParserType } from 'nuqs/server'
import type { viewParsers } from './view-parsers'

export type ShownView = inferParserType<typeof viewParsers>

/** What a question takes of a view as kept; nothing of one as booked. */
export const toKeptInput = ({ kept, hours }: Pick<ShownView, 'kept' | 'hours'>) =>
  kept ? { kept: 'true' as const, hours } : {}

/** Whom and what a view is about, without its days: what a question with days of its own takes. */
export function toFilterInput({
  range: _range,
  from: _from,
  to: _to,
  grain: _grain,
  compare: _compare,
  compareFrom: _compareFrom,
  compareTo: _compareTo,
  metric: _metric,
  kept,
  hours,
  ...filters
}: ShownView) {
  return { ...filters, ...toKeptInput({ kept, hours }) }
}

/** What analytics questions take of a view. A custom range stands for the preset; half of one is ignored. */
export function toViewInput(view: ShownView) {
  const { range, from, to, grain, compare, compareFrom, compareTo } = view
  const rest = { grain, ...toFilterInput(view) }
  const compared =
    compare === 'custom' && compareFrom && compareTo && compareFrom <= compareTo
      ? { compare, compareFrom, compareTo }
      : { compare: compare === 'custom' ? ('none' as const) : compare }
  return from && to && from <= to ? { ...rest, ...compared, from, to } : { ...rest, ...compared, range }
}
