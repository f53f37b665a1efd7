import type { Field } from '@/lib/domain/field'
import type { Assigned, Named } from './assignment'
import type { ColumnFacts } from './column-facts'

const MOST_ROWS = 1_000
const LEAST_ROWS = 5
const HOPELESS_AFTER = 20
const CENT = 0.011
const ENOUGH = 0.95

/**
 * Columns of which one is the product of two others in nearly every row: quantity × unit price = amount. The strongest
 * evidence there is of what numbers mean; it adds to what headers say and stands alone where they say nothing.
 * @param noBase places of weights, fees and what sending costs
 */
export function productColumns(
  facts: readonly ColumnFacts[],
  named: readonly Named[],
  noBase: ReadonlySet<number>,
): Assigned[] {
  const numeric = facts.flatMap((column, place) =>
    column.numbers >= 0.9 && column.filled > 0 && !noBase.has(place) ? [place] : [],
  )
  const score = (place: number, field: Field) =>
    named.find((each) => each.place === place && each.field === field)?.score ?? 0
  let best: { q: number; p: number; a: number; strength: number } | null = null
  for (const q of numeric) {
    if ((facts[q]?.whole ?? 0) < 0.9) continue
    for (const p of numeric) {
      for (const a of numeric) {
        if (q === p || q === a || p === a) continue
        const strength = score(q, 'quantity') + score(p, 'unitPrice') + score(a, 'amount')
        if (best !== null && strength <= best.strength) continue
        if (isProduct(facts[q]?.values, facts[p]?.values, facts[a]?.values)) best = { q, p, a, strength }
      }
    }
  }
  if (best === null) return []
  const why = 'Quantity × price gives the amount in nearly every row.'
  const sure = (place: number, field: Field): Assigned => ({ place, field, score: 0.75 + score(place, field) / 4, why })
  return [sure(best.q, 'quantity'), sure(best.p, 'unitPrice'), sure(best.a, 'amount')]
}

function isProduct(q?: Float64Array, p?: Float64Array, a?: Float64Array): boolean {
  if (q === undefined || p === undefined || a === undefined) return false
  let rows = 0
  let telling = 0
  let fit = 0
  for (let i = 0; i < q.length && rows < MOST_ROWS; i++) {
    const quantity = q[i] ?? Number.NaN
    const price = p[i] ?? Number.NaN
    const amount = a[i] ?? Number.NaN
    if (Number.isNaN(quantity + price + amount)) continue
    rows++
    if (quantity !== 1 && price !== 1 && amount !== 0) telling++
    if (Math.abs(quantity * price - amount) <= CENT) fit++
    if (rows >= HOPELESS_AFTER && fit < rows / 2) return false
  }
  return rows >= LEAST_ROWS && telling >= Math.min(LEAST_ROWS, rows / 10) && fit >= rows * ENOUGH
}
