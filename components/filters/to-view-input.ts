import type { inferParserType } from 'nuqs/server'
import type { viewParsers } from './view-parsers'

export type ShownView = inferParserType<typeof viewParsers>

/** What analytics questions take of a view. A custom range stands for the preset; half of one is ignored. */
export function toViewInput({ range, from, to, metric: _metric, ...rest }: ShownView) {
  return from && to && from <= to ? { ...rest, from, to } : { ...rest, range }
}
