import type { inferParserType } from 'nuqs/server'
import type { viewParsers } from './view-parsers'

export type ShownView = inferParserType<typeof viewParsers>

/** What a question takes of a view as kept; nothing of one as booked. */
export const toKeptInput = ({ kept, hours }: Pick<ShownView, 'kept' | 'hours'>) =>
  kept ? { kept: 'true' as const, hours } : {}

/** What analytics questions take of a view. A custom range stands for the preset; half of one is ignored. */
export function toViewInput(view: ShownView) {
  const { range, from, to, compare, compareFrom, compareTo, kept, hours, metric: _metric, ...filters } = view
  const rest = { ...filters, ...toKeptInput({ kept, hours }) }
  const compared =
    compare === 'custom' && compareFrom && compareTo && compareFrom <= compareTo
      ? { compare, compareFrom, compareTo }
      : { compare: compare === 'custom' ? ('none' as const) : compare }
  return from && to && from <= to ? { ...rest, ...compared, from, to } : { ...rest, ...compared, range }
}
