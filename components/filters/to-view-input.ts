import type { inferParserType } from 'nuqs/server'
import type { viewParsers } from './view-parsers'

export type ShownView = inferParserType<typeof viewParsers>

/** What analytics questions take of a view. A custom range stands for the preset; half of one is ignored. */
export function toViewInput({ range, from, to, compare, compareFrom, compareTo, metric: _metric, ...rest }: ShownView) {
  const compared =
    compare === 'custom' && compareFrom && compareTo && compareFrom <= compareTo
      ? { compare, compareFrom, compareTo }
      : { compare: compare === 'custom' ? ('none' as const) : compare }
  return from && to && from <= to ? { ...rest, ...compared, from, to } : { ...rest, ...compared, range }
}
