import type { Warnings } from './define-warnings'
import type { ReadColumn } from './describe-columns'

/** Says which columns the sample leaves open: 3/4/2011, 1,234. */
export function warnColumns(columns: readonly ReadColumn[], warnings: Warnings): void {
  for (const { name, type, candidates } of columns) {
    if (candidates === undefined) continue
    const kind = type === 'date' || type === 'datetime' ? 'ambiguous-dates' : 'ambiguous-numbers'
    warnings.add({ row: null, kind, detail: `${name}: ${candidates.join(' or ')}` })
  }
}
