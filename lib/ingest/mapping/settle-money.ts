import type { Field } from '@/lib/domain/field'
import type { ColumnFacts } from './column-facts'

export const CENT = 0.011
const ENOUGH = 0.95
const LEAST_ROWS = 5
const MOST_ROWS = 1_000
export const NAMED = 0.3
const SURE = 0.95
/** Money taken off is a good part of what is paid, or not so small. */
const TIMES_A_SHARE = 20

export type Assigned = { readonly place: number; readonly field: Field; readonly score: number; readonly why: string }
export type Named = { readonly place: number; readonly field: Field; readonly score: number }
export type Values = Float64Array

/** What a row comes to: of quantity × price (`place` null) or of a column, less a discount, with a tax. */
type Sum = { readonly place: number | null; readonly off: number | null; readonly tax: number | null }

/**
 * Columns of money that the others add up to. `Total = Ext price − Discount + Tax`: the line's amount is the one before
 * discount and tax, and what it all comes to says nothing new.
 * @param taken the field of each place so far; changed
 * @param named how well headers name the fields of each place
 * @param noBase places of what is no amount of a line: weights, fees, what sending costs
 * @returns what became of columns that lost their field, by place
 */
export function settleMoney(
  taken: Map<number, Assigned>,
  facts: readonly ColumnFacts[],
  named: readonly Named[],
  noBase: ReadonlySet<number>,
): Map<number, string> {
  const lost = new Map<number, string>()
  const placeOf = (field: Field) => [...taken.values()].find((each) => each.field === field)?.place
  const calls = (field: Field) => [
    ...new Set(named.filter((each) => each.field === field && each.score >= NAMED).map(({ place }) => place)),
  ]
  const money = facts.flatMap(({ numbers, filled }, place) => (numbers >= 0.9 && filled > 0 ? [place] : []))
  const quantity = values(facts, placeOf('quantity'))
  const product = multiply(quantity, values(facts, placeOf('unitPrice')))
  const loses = (place: number, why: string) => {
    taken.delete(place)
    lost.set(place, why)
  }
  const gives = (place: number, field: Field, why: string) => {
    const before = placeOf(field)
    if (before !== undefined && before !== place) loses(before, 'Another column fits better what the others add up to.')
    taken.set(place, { place, field, score: SURE, why })
    lost.delete(place)
  }

  const proven = new Set<number>()
  const totals = [...calls('amount'), ...calls('total')].filter((place) => money.includes(place))
  const parts = money.filter((place) => place !== placeOf('quantity'))
  const bases = parts.filter((place) => !noBase.has(place) && mostlyNotZero(facts[place]))
  for (const whole of new Set(totals)) {
    const sum = sumOf(
      whole,
      facts,
      product,
      bases.filter((place) => !lost.has(place)),
      parts.filter((place) => !lost.has(place) && place !== placeOf('unitPrice')),
      calls('discount'),
      calls('tax'),
    )
    if (sum === null) continue
    const why = `The columns add up: amount${sum.off === null ? '' : ', less the discount'}${sum.tax === null ? '' : ', with the tax'}.`
    loses(whole, 'It is what the other columns add up to.')
    if (sum.place !== null) gives(sum.place, 'amount', why)
    if (sum.off !== null) {
      proven.add(sum.off)
      gives(sum.off, 'discount', why)
    }
    if (sum.tax !== null) gives(sum.tax, 'tax', why)
  }

  for (const { place, field } of [...taken.values()]) {
    if (
      field === 'discount' &&
      !proven.has(place) &&
      areShares(facts[place], facts[placeOf('amount') ?? placeOf('unitPrice') ?? -1])
    ) {
      loses(place, 'Its cells are shares, not money.')
    }
  }
  return lost
}

const values = (facts: readonly ColumnFacts[], place: number | undefined): Values | null =>
  place === undefined ? null : (facts[place]?.values ?? null)

export const multiply = (quantity: Values | null, price: Values | null): Values | null =>
  price && quantity ? price.map((each, i) => each * (quantity[i] ?? Number.NaN)) : null

/** The sum that a column is in nearly every row, with as many parts as there are: before discounts rather than after. */
function sumOf(
  whole: number,
  facts: readonly ColumnFacts[],
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
        const base = place === null ? product : values(facts, place)
        if (addsUp(values(facts, whole), base, values(facts, off ?? undefined), values(facts, tax ?? undefined))) {
          return { place, off, tax }
        }
      }
    }
  }
  return null
}

/** A discount makes an amount smaller, whether it is written with a minus or without. */
export function addsUp(whole: Values | null, base: Values | null, off: Values | null, tax: Values | null): boolean {
  if (whole === null || base === null) return false
  let rows = 0
  let telling = 0
  let fit = 0
  const given = (values: Values | null, i: number) => {
    const value = values?.[i] ?? 0
    return Number.isNaN(value) ? 0 : value
  }
  for (let i = 0; i < whole.length && rows < MOST_ROWS; i++) {
    const total = whole[i] ?? Number.NaN
    const start = base[i] ?? Number.NaN
    if (Number.isNaN(total + start)) continue
    rows++
    const less = Math.abs(given(off, i)) * Math.sign(start)
    const more = given(tax, i)
    if ((off === null || less !== 0) && (tax === null || more !== 0)) telling++
    if (Math.abs(start - less + more - total) <= CENT) fit++
  }
  return rows >= LEAST_ROWS && telling >= Math.min(LEAST_ROWS, rows / 10) && fit >= rows * ENOUGH
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
