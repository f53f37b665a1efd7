import type { Field } from '@/lib/domain/field'
import type { ColumnFacts } from './column-facts'
import { headerScores } from './header-score'
import { isRate } from './measures'
import { type Assigned, addsUp, CENT, multiply, NAMED, type Named, type Values } from './settle-money'

const AFTER_DISCOUNT =
  /(?<!\p{L})(net sales|net revenue|net item sales|netto ?umsatz|(?:after|less|incl\p{L}*) discounts?|discounted|nach (?:rabatt|abzug)|rabattiert|apres remises?|remisee?|con descuento|dopo sconto|scontato|po rabacie|po sleve|со скидкой|зі знижкою|з урахуванням знижки|indirimli|setelah diskon|sau giam gia)(?!\p{L})|割引後|值引後|优惠后|折后|할인후|بعد الخصم/u
const FEWEST_TELLING = 2

/**
 * Whether a discount is still to be taken off, and what of: a price before it, where quantity × that price less the discount
 * is the amount; nothing, where the amount is named as one after discounts, or makes the total with its tax alone, or is
 * quantity × price less a percentage.
 * @param taken the field of each place so far; changed
 * @param lost why columns have no field, by place; added to
 * @param named how well headers name the fields of each place
 */
export function settleDiscount(
  taken: Map<number, Assigned>,
  lost: Map<number, string>,
  facts: readonly ColumnFacts[],
  names: readonly string[],
  named: readonly Named[],
): void {
  const placeOf = (field: Field) => [...taken.values()].find((each) => each.field === field)?.place
  const valuesAt = (place: number | undefined): Values | null =>
    place === undefined ? null : (facts[place]?.values ?? null)
  const valuesOf = (field: Field) => valuesAt(placeOf(field))
  const calls = (...fields: Field[]) => [
    ...new Set(named.filter(({ field, score }) => fields.includes(field) && score >= NAMED).map(({ place }) => place)),
  ]
  const loses = (place: number | undefined, why: string) => {
    if (place === undefined) return
    taken.delete(place)
    lost.set(place, why)
  }
  const gives = (place: number, field: Field, why: string) => {
    lost.delete(place)
    taken.set(place, { place, field, score: 0.95, why })
  }
  const quantities = valuesOf('quantity')
  const price = placeOf('unitPrice')
  const product = multiply(quantities, valuesAt(price))
  const paid = calls('amount', 'total')

  const percent = names.findIndex((name) => isRate(name) && (headerScores(name).get('discount') ?? 0) >= NAMED)
  const percents = percent < 0 ? null : valuesAt(percent)
  if (product !== null && percents !== null && placeOf('discount') === undefined) {
    const off = product.map((each, i) => (each * (percents[i] ?? 0)) / 100)
    const isFull = placeOf('amount') === undefined || addsUp(valuesOf('amount'), product, null, null)
    const less = isFull ? paid.find((place) => addsUp(valuesAt(place), product, off, null)) : undefined
    if (less === undefined) return
    loses(placeOf('amount'), 'Another column is what was paid.')
    loses(price, 'The amount has its percentage off already.')
    gives(less, 'amount', 'It is quantity × price, less the percentage.')
    return
  }

  const discount = placeOf('discount')
  const discounts = valuesAt(discount)
  if (discount === undefined || discounts === null) return
  const amount = placeOf('amount')
  const amounts = valuesAt(amount)
  if (product !== null && paid.some((place) => addsUp(valuesAt(place), product, discounts, null))) return

  const before = calls('unitPrice').find(
    (place) => place !== price && addsUp(amounts ?? product, multiply(quantities, valuesAt(place)), discounts, null),
  )
  if (before !== undefined) {
    const why = 'Quantity × this price, less the discount, is what was paid.'
    loses(price, 'Another column is the price before the discount.')
    loses(amount, 'It is what the other columns add up to.')
    gives(before, 'unitPrice', why)
    return
  }
  const base = amount ?? price
  if (base === undefined) return
  const bases = valuesAt(base)
  const tax = valuesOf('tax')
  const others = paid.filter((place) => place !== base)
  const isWhole = (place: number) => tax !== null && isSumDespite(discounts, valuesAt(place), bases, tax)
  const isTakenOff = (from: Values | null) => others.some((place) => addsUp(valuesAt(place), from, discounts, null))
  const wholes = others.filter(isWhole)
  const isAfter = AFTER_DISCOUNT.test((names[base] ?? '').toLowerCase().replaceAll(/[_.]+/g, ' '))
  if ((isAfter || wholes.length > 0) && !isTakenOff(bases) && !wholes.some((place) => isTakenOff(valuesAt(place))))
    loses(discount, 'It was taken off already.')
}

/** Whether an amount and its tax make the whole in every row that has a discount. */
function isSumDespite(discounts: Values, whole: Values | null, bases: Values | null, tax: Values): boolean {
  const gaps = [...discounts].flatMap((off, i) => {
    const gap = (whole?.[i] ?? Number.NaN) - (bases?.[i] ?? Number.NaN) - (tax[i] ?? Number.NaN)
    return off === 0 || Number.isNaN(off + gap) ? [] : [Math.abs(gap)]
  })
  return gaps.length >= FEWEST_TELLING && gaps.every((gap) => gap <= CENT)
}
