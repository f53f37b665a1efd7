import { addsUp, multiply, type Values } from './adds-up'
import type { Assignment } from './assignment'
import type { ColumnFacts } from './column-facts'

/** Money taken off is a good part of what is paid, or not so small. */
const TIMES_A_SHARE = 20

/** What a row comes to: of quantity × price (`place` null) or of a column, less a discount, with a tax. */
type Sum = { readonly place: number | null; readonly off: number | null; readonly tax: number | null }

/**
 * Columns of money that the others add up to. `Total = Ext price − Discount + Tax`: the line's amount is the one before
 * discount and tax, and what it all comes to says nothing new.
 * @param noBase places of what is no amount of a line: weights, fees, what sending costs
 */
export function settleMoney(
  { placeOf, valuesAt, valuesOf, calls, loses, gives }: Assignment,
  lost: ReadonlyMap<number, string>,
  facts: readonly ColumnFacts[],
  noBase: ReadonlySet<number>,
): void {
  const money = facts.flatMap(({ numbers, filled }, place) => (numbers >= 0.9 && filled > 0 ? [place] : []))
  const product = multiply(valuesOf('quantity'), valuesOf('unitPrice'))
  const instead = 'Another column fits better what the others add up to.'

  const proven = new Set<number>()
  const totals = [...calls('amount'), ...calls('total')].filter((place) => money.includes(place))
  const parts = money.filter((place) => place !== placeOf('quantity'))
  const bases = parts.filter((place) => !noBase.has(place) && mostlyNotZero(facts[place]))
  for (const whole of new Set(totals)) {
    const sum = sumOf(
      whole,
      valuesAt,
      product,
      bases.filter((place) => !lost.has(place)),
      parts.filter((place) => !lost.has(place) && place !== placeOf('unitPrice')),
      calls('discount'),
      calls('tax'),
    )
    if (sum === null) continue
    const why = `The columns add up: amount${sum.off === null ? '' : ', less the discount'}${sum.tax === null ? '' : ', with the tax'}.`
    loses(whole, 'It is what the other columns add up to.')
    if (sum.place !== null) gives(sum.place, 'amount', why, instead)
    if (sum.off !== null) {
      proven.add(sum.off)
      gives(sum.off, 'discount', why, instead)
    }
    if (sum.tax !== null) gives(sum.tax, 'tax', why, instead)
  }

  const discount = placeOf('discount')
  const paid = facts[placeOf('amount') ?? placeOf('unitPrice') ?? -1]
  if (discount !== undefined && !proven.has(discount) && areShares(facts[discount], paid))
    loses(discount, 'Its cells are shares, not money.')
}

/** The sum that a column is in nearly every row, with as many parts as there are: before discounts rather than after. */
function sumOf(
  whole: number,
  valuesAt: Assignment['valuesAt'],
  product: Values | null,
  amounts: readonly number[],
  parts: readonly number[],
  discounts: readonly number[],
  taxes: readonly number[],
): Sum | null {
  const bases = [...(product ? [null] : []), ...amounts.filter((place) => place !== whole)]
  const offs = [...discounts.filter((place) => place !== whole && parts.includes(place)), null]
  const tops = [...taxes.filter((place) => place !== whole && parts.includes(place)), null]
  for (const off of offs) {
    for (const tax of tops) {
      for (const place of bases) {
        if ((off === null && tax === null) || (place !== null && (place === off || place === tax))) continue
        const base = place === null ? product : valuesAt(place)
        if (addsUp(valuesAt(whole), base, valuesAt(off), valuesAt(tax))) {
          return { place, off, tax }
        }
      }
    }
  }
  return null
}

const mostlyNotZero = (column: ColumnFacts | undefined): boolean => {
  const values = [...(column?.values ?? [])].filter((value) => !Number.isNaN(value))
  return values.filter((value) => value !== 0).length * 2 > values.length
}

/** Whether what was taken off is written as a share of amounts that are far greater: 0.2, 0.15. */
function areShares(column: ColumnFacts | undefined, amounts: ColumnFacts | undefined): boolean {
  if (column === undefined || amounts === undefined) return false
  const given = [...column.values].filter((value) => !Number.isNaN(value) && value !== 0)
  const most = Math.max(...given.map(Math.abs))
  return given.length > 0 && column.negative === 0 && most < 1 && amounts.median >= most * TIMES_A_SHARE
}
