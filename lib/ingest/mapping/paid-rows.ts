import { headerTokens } from './header-tokens'
import { isTakenBack } from './taken-back-words'

/** Of each row what kind it is, its order and its amount. */
export type RowsOfKinds = {
  readonly types: readonly string[]
  readonly orders: readonly string[]
  readonly amounts: Float64Array | null
}

const ENOUGH = 0.95
const FEWEST_ORDERS = 3
const CENT = 0.011

/**
 * Whether rows of a kind are what was paid for the others of their order: journals of tills write it with a minus, so that
 * each order comes to nothing but for rows that add up others. An order that was given back as a whole does too, but not
 * every order of a file.
 * @param heads kinds of rows that are what others of their order add up to
 */
export function isPaidForOthers(
  type: string,
  heads: readonly string[],
  { types, orders, amounts }: RowsOfKinds,
): boolean {
  if (amounts === null || isTakenBack(headerTokens(type).join(' '))) return false
  const byOrder = new Map<string, { sold: number; paid: number }>()
  for (const [i, given] of types.entries()) {
    const order = orders[i] ?? ''
    const amount = amounts[i] ?? Number.NaN
    if (order === '' || Number.isNaN(amount) || heads.includes(given.trim())) continue
    const sums = byOrder.get(order) ?? { sold: 0, paid: 0 }
    if (given.trim() === type) sums.paid += amount
    else sums.sold += amount
    byOrder.set(order, sums)
  }
  const settled = [...byOrder.values()].filter(({ sold, paid }) => paid < 0 && Math.abs(sold + paid) <= CENT)
  return settled.length >= FEWEST_ORDERS && settled.length >= byOrder.size * ENOUGH
}
