import type { ImportAttentionAnswer } from '@/lib/contracts/imports'
import { isUnderWay } from '@/lib/domain/import-report'

type Noticed = ImportAttentionAnswer['imports'][number]

/**
 * What came to an end, or to a halt, between two answers: imports whose state changed to one that is not under way, and
 * new ones that are there already.
 */
export function importNews(before: ImportAttentionAnswer, after: ImportAttentionAnswer): Noticed[] {
  const states = new Map(before.imports.map(({ sequence, state }) => [sequence, state]))
  const newest = Math.max(0, ...states.keys())
  return after.imports.filter(({ sequence, state }) => {
    if (isUnderWay(state)) return false
    const old = states.get(sequence)
    return old === undefined ? sequence > newest : old !== state
  })
}
