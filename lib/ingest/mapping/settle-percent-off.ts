import { readNumber } from '@/lib/ingest/clean/read-number'
import { type Assigned, type Assignment, NAMED } from './assignment'
import type { ColumnFacts } from './column-facts'
import { headerScores } from './header-score'
import { isRate } from './measures'

const MOST = 100
const GUESSED = 0.55

/**
 * Takes a column that is named as a discount in percent, where prices and quantities make the amount and no column has it
 * off: programs that write a percentage beside a price write the price before it. A guess, for a person to look at.
 */
export function settlePercentOff(
  { placeOf, calls }: Assignment,
  taken: Map<number, Assigned>,
  facts: readonly ColumnFacts[],
  names: readonly string[],
  columns: readonly (readonly string[])[],
): void {
  const isWhole = placeOf('unitPrice') !== undefined && placeOf('quantity') !== undefined
  if (!isWhole || placeOf('discount') !== undefined || placeOf('orderDiscount') !== undefined) return
  if (calls('discount').some((place) => (facts[place]?.numbers ?? 0) > 0 && !isRate(names[place] ?? ''))) return
  const place = names.findIndex(
    (name, i) => !taken.has(i) && isRate(name) && (headerScores(name).get('discount') ?? 0) >= NAMED,
  )
  const percents = (columns[place] ?? []).flatMap((cell) => {
    const text = cell.replace('%', '').trim()
    const value = text === '' ? null : readNumber(text, facts[place]?.decimalSign ?? '.')
    return text === '' ? [] : [value === null ? Number.NaN : Math.abs(Number(value.units) / 10 ** value.scale)]
  })
  if (percents.some((percent) => !(percent <= MOST)) || !percents.some((percent) => percent > 0)) return
  const why = 'Its header says a percentage, and no column has it off the price yet.'
  taken.set(place, { place, field: 'discountPercent', score: GUESSED, why })
}
