import { CENT, multiply, type Values } from './adds-up'
import type { Assignment } from './assignment'
import type { ColumnFacts } from './column-facts'

const ENOUGH = 0.95
const FEWEST_ROWS = 8
/** Rows in which there is not just one. */
const FEWEST_TELLING = 3

/**
 * Takes the column by which the price makes the amount as the quantity, whatever it is called (`Gewicht kg`), where the one
 * that has a quantity's name, if any, does not.
 */
export function settleQuantity(
  { placeOf, valuesAt, valuesOf, calls, gives }: Assignment,
  facts: readonly ColumnFacts[],
): void {
  const prices = valuesOf('unitPrice')
  const amounts = calls('amount', 'total').filter((place) => place !== placeOf('unitPrice'))
  if (prices === null || amounts.length === 0) return
  const makes = (place: number) =>
    amounts.some((amount) => amount !== place && isProduct(valuesAt(amount), valuesAt(place), prices))
  const known = placeOf('quantity')
  if (known !== undefined && makes(known)) return
  const free = facts.flatMap(({ numbers }, place) =>
    numbers >= ENOUGH && place !== placeOf('unitPrice') ? [place] : [],
  )
  const found = free.find(makes)
  if (found !== undefined)
    gives(found, 'quantity', 'The price by this is what was paid.', 'Another column by the price is what was paid.')
}

function isProduct(amounts: Values | null, quantities: Values | null, prices: Values): boolean {
  const products = multiply(quantities, prices)
  let rows = 0
  let telling = 0
  let fit = 0
  for (const [i, product] of products?.entries() ?? []) {
    const amount = amounts?.[i] ?? Number.NaN
    if (Number.isNaN(product + amount) || amount === 0) continue
    rows++
    if (quantities?.[i] !== 1 && prices[i] !== 1) telling++
    if (Math.abs(product - amount) <= CENT) fit++
  }
  return rows >= FEWEST_ROWS && telling >= FEWEST_TELLING && fit >= rows * ENOUGH
}
