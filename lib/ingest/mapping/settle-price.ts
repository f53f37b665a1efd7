import { CENT, type Values } from './adds-up'
import type { Assignment } from './assignment'
import type { ColumnFacts } from './column-facts'

/** So many rows of another amount are no damage. */
const LEAST_DIFFERING = 5
const NEARLY_ALL = 0.9
/** Sums divided by pieces are rounded. */
const ROUNDED = 0.005
const FEWEST_GROUPS = 2
const FEWEST_ROWS = 5

type Columns = readonly (readonly string[])[]

/** Whether a price is that of one piece, and whether the amount or quantity × price is what was paid. */
export function settlePrice(assignment: Assignment, columns: Columns, facts: readonly ColumnFacts[]): void {
  const { placeOf, valuesAt, valuesOf, loses, gives } = assignment
  const price = placeOf('unitPrice')
  const amount = placeOf('amount')
  const quantities = valuesOf('quantity')
  const prices = valuesAt(price)
  if (price === undefined || prices === null) return
  if (quantities === null) {
    settleWithoutQuantity(assignment, facts)
    return
  }
  if (amount === undefined) {
    const product = placeOf('sku') ?? placeOf('description') ?? placeOf('category')
    if (product === undefined || !growsWithQuantity(columns[product] ?? [], quantities, prices)) return
    gives(price, 'amount', 'It grows with the quantity: it is the price of all pieces.', '')
    return
  }
  const { rows, differing, less, more } = compare(valuesAt(amount), quantities, prices)
  if (differing < LEAST_DIFFERING || differing < rows * 0.02) return
  if (less >= differing * NEARLY_ALL) {
    loses(price, 'In many rows less was paid than quantity × price: the amount counts.')
  } else if (more < differing * NEARLY_ALL) return
  else if (differing >= rows * NEARLY_ALL) loses(amount, 'In every row it is more than quantity × price.')
  else loses(price, 'In many rows more was paid than quantity × price: the amount counts.')
}

/**
 * Where no column says how many, an amount that is mostly more than the price is what was paid for all of them; so is a
 * column that is always some times the price.
 */
function settleWithoutQuantity(
  { placeOf, valuesAt, valuesOf, loses, gives }: Assignment,
  facts: readonly ColumnFacts[],
): void {
  const price = placeOf('unitPrice')
  const prices = valuesAt(price)
  const why = 'No column says how many there were: the amount counts.'
  const amounts = valuesOf('amount')
  if (amounts !== null) {
    const ones = amounts.map(() => 1)
    const { rows, differing, more } = compare(amounts, ones, prices)
    if (differing >= LEAST_DIFFERING && differing >= rows / 2 && more >= differing * NEARLY_ALL) loses(price, why)
    return
  }
  const times = facts.findIndex(
    ({ numbers, values }, place) => numbers >= NEARLY_ALL && place !== price && areTimes(values, prices),
  )
  if (times < 0) return
  loses(price, why)
  gives(times, 'amount', 'It is some times the price.', '')
}

/** Whether amounts are prices by whole numbers, in many rows more than one. */
function areTimes(amounts: Values, prices: Values | null): boolean {
  const times = [...amounts].flatMap((amount, i) => {
    const price = prices?.[i] ?? Number.NaN
    return Number.isNaN(amount + price) || price === 0 ? [] : [{ price, amount, by: Math.round(amount / price) }]
  })
  const whole = times.filter(({ price, amount, by }) => by > 0 && Math.abs(by * price - amount) <= CENT)
  const several = whole.filter(({ by, price }) => by > 1 && price !== Math.round(price))
  return times.length >= FEWEST_ROWS && whole.length >= times.length * NEARLY_ALL && several.length >= times.length / 4
}

/** How many rows have another amount than quantity × price, whatever their signs, and of these how many a smaller or greater one. */
function compare(amounts: Values | null, quantities: Values | null, prices: Values | null) {
  const found = { rows: 0, differing: 0, less: 0, more: 0 }
  for (const [i, amount] of amounts?.entries() ?? []) {
    const paid = Math.abs(amount)
    const full = Math.abs((quantities?.[i] ?? Number.NaN) * (prices?.[i] ?? Number.NaN))
    if (Number.isNaN(paid + full)) continue
    found.rows++
    if (Math.abs(paid - full) <= CENT) continue
    found.differing++
    if (paid < full) found.less++
    else found.more++
  }
  return found
}

/** Whether each product costs twice as much where two are sold: its price by the quantity is always the same, its price is not. */
function growsWithQuantity(products: readonly string[], quantities: Values, prices: Values): boolean {
  const sold = new Map<string, number[]>()
  for (const [row, name] of products.entries()) {
    const pieces = quantities[row] ?? Number.NaN
    if (name.trim() !== '' && pieces > 0 && (prices[row] ?? Number.NaN) > 0)
      sold.set(name, [...(sold.get(name) ?? []), row])
  }
  const spread = (values: readonly number[]) => Math.max(...values) / Math.min(...values) - 1
  let growing = 0
  let rows = 0
  let groups = 0
  for (const group of sold.values()) {
    if (new Set(group.map((row) => quantities[row])).size < 2) continue
    groups++
    const price = (row: number) => prices[row] ?? 1
    const isGrowing =
      spread(group.map(price)) > ROUNDED && spread(group.map((row) => price(row) / (quantities[row] ?? 1))) <= ROUNDED
    if (!isGrowing) continue
    growing++
    rows += group.length
  }
  return growing >= FEWEST_GROUPS && rows >= FEWEST_ROWS && growing >= groups * NEARLY_ALL
}
