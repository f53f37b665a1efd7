import type { Field } from '@/lib/domain/field'
import { NAMED, type Named } from './assignment'
import type { ColumnFacts } from './column-facts'

/** Rates of value added tax in force somewhere, reduced ones and those of past years among them. */
const RATES: ReadonlySet<number> = new Set([
  2.1, 2.5, 2.6, 3, 3.7, 3.8, 4, 4.8, 5, 5.5, 6, 7, 7.7, 8, 8.1, 8.5, 9, 9.5, 10, 11, 12, 13, 13.5, 14, 15, 16, 17, 18,
  19, 19.6, 20, 21, 22, 23, 24, 25, 25.5, 27, 28,
])
const MOST_RATES = 5
const FEWEST_ROWS = 5
const SPREAD = 1.2
const NEARLY_ALL = 0.8

/**
 * Places of columns named for a tax that say at which rate: few numbers, each a rate of some country, which stay the same
 * whatever was paid.
 * @param named how well headers name the fields of each place
 */
export function rateColumns(facts: readonly ColumnFacts[], named: readonly Named[]): ReadonlySet<number> {
  const placesOf = (...fields: Field[]) =>
    named.filter(({ field, score }) => fields.includes(field) && score >= NAMED).map(({ place }) => place)
  const taxes = new Set(placesOf('tax'))
  const paid = placesOf('amount', 'total')
    .filter((place) => !taxes.has(place))
    .flatMap((place) => facts[place]?.values ?? [])
  const quantities = placesOf('quantity').map((place) => facts[place]?.values)
  const prices = placesOf('unitPrice').map((place) => facts[place]?.values)
  const products = prices.flatMap((price) =>
    [...quantities, undefined].map(
      (pieces) => price?.map((each, i) => each * (pieces?.[i] ?? 1)) ?? new Float64Array(),
    ),
  )
  const amounts = [...paid, ...products]
  return new Set(
    [...taxes].filter((place) => {
      const values = facts[place]?.values
      return values && hasRatesOnly(values) && amounts.length > 0 && amounts.every((each) => isApart(values, each))
    }),
  )
}

const isGiven = (value: number | undefined): value is number =>
  value !== undefined && !Number.isNaN(value) && value !== 0

function hasRatesOnly(values: Float64Array): boolean {
  const found = new Set([...values].filter(isGiven))
  return found.size > 0 && found.size <= MOST_RATES && [...found].every((value) => RATES.has(value))
}

/** Whether rows of one number come to very different amounts, which those of one amount of tax cannot. */
function isApart(values: Float64Array, amounts: Float64Array): boolean {
  const groups = new Map<number, number[]>()
  for (const [i, value] of values.entries()) {
    const amount = amounts[i]
    if (isGiven(value) && isGiven(amount)) groups.set(value, [...(groups.get(value) ?? []), Math.abs(amount)])
  }
  const all = [...groups.values()]
  const rows = all.reduce((sum, group) => sum + group.length, 0)
  const apart = all.filter((group) => Math.max(...group) > SPREAD * Math.min(...group))
  return rows >= FEWEST_ROWS && apart.reduce((sum, group) => sum + group.length, 0) >= NEARLY_ALL * rows
}
