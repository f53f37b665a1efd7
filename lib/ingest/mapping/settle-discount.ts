import { addsUp, CENT, multiply, type Values } from './adds-up'
import { type Assignment, NAMED } from './assignment'
import { headerScores } from './header-score'
import { isRate } from './measures'

const AFTER_DISCOUNT =
  /(?<!\p{L})(net sales|net revenue|net item sales|netto ?umsatz|(?:after|less|incl\p{L}*) discounts?|discounted|nach (?:rabatt|abzug)|rabattiert|apres remises?|remisee?|con descuento|dopo sconto|scontato|po rabacie|po sleve|со скидкой|зі знижкою|з урахуванням знижки|indirimli|setelah diskon|sau giam gia)(?!\p{L})|割引後|值引後|优惠后|折后|할인후|بعد الخصم/u
const FEWEST_TELLING = 2

/**
 * Whether a discount is still to be taken off, and what of: a price before it, where quantity × that price less the discount
 * is the amount; nothing, where the amount is named as one after discounts, or makes the total with its tax alone, or is
 * quantity × price less a percentage.
 */
export function settleDiscount(assignment: Assignment, names: readonly string[]): void {
  const { placeOf, valuesAt, valuesOf, calls, loses } = assignment
  const discount = placeOf('discount')
  const product = multiply(valuesOf('quantity'), valuesOf('unitPrice'))
  if (discount === undefined) {
    if (product !== null) settlePercentage(assignment, names, product)
    return
  }
  if (product !== null && settlePercents(assignment, product, valuesAt(discount))) {
    loses(discount, 'It is a percentage, and the amount has it off.')
    return
  }
  const discounts = valuesAt(discount)
  const paid = calls('amount', 'total')
  if (discounts === null || paid.some((place) => addsUp(valuesAt(place), product, discounts, null))) return
  if (settleFullPrice(assignment, product, discounts)) return
  const base = placeOf('amount') ?? placeOf('unitPrice')
  if (base !== undefined && isAfterDiscount(assignment, names[base] ?? '', base, discounts))
    loses(discount, 'It was taken off already.')
}

/** Takes the amount that has a percentage off instead of quantity × price, which has not. */
function settlePercentage(assignment: Assignment, names: readonly string[], product: Values): void {
  const { valuesAt } = assignment
  const named = names.findIndex((name) => isRate(name) && (headerScores(name).get('discount') ?? 0) >= NAMED)
  settlePercents(assignment, product, valuesAt(named))
}

/** The same of a column that holds percentages, whatever its name; whether it does. */
function settlePercents(
  { placeOf, valuesOf, valuesAt, calls, loses, gives }: Assignment,
  product: Values,
  percents: Values | null,
): boolean {
  const amount = placeOf('amount')
  const off = percents && product.map((each, i) => (each * (percents[i] ?? 0)) / 100)
  const less = off && calls('amount', 'total').find((place) => addsUp(valuesAt(place), product, off, null))
  if (off === null || less === undefined || less === null) return false
  if (amount !== undefined && amount !== less && isMostlyLess(valuesOf('amount'), valuesAt(less))) return false
  loses(placeOf('unitPrice'), 'The amount has its percentage off already.')
  gives(less, 'amount', 'It is quantity × price, less the percentage.', 'Another column is what was paid.')
  return true
}

/** Whether an amount is less than another in most rows: without its tax. */
function isMostlyLess(amounts: Values | null, others: Values | null): boolean {
  const less = [...(amounts ?? [])].filter((amount, i) => Math.abs(amount) < Math.abs(others?.[i] ?? 0) - CENT)
  return less.length * 2 > (amounts?.length ?? 0)
}

/** Takes the price before the discount, where there is one beside the price after it. */
function settleFullPrice(
  { placeOf, valuesAt, valuesOf, calls, loses, gives }: Assignment,
  product: Values | null,
  discounts: Values,
): boolean {
  const whole = valuesOf('amount') ?? product
  const full = calls('unitPrice').find(
    (place) =>
      place !== placeOf('unitPrice') && addsUp(whole, multiply(valuesOf('quantity'), valuesAt(place)), discounts, null),
  )
  if (full === undefined) return false
  const why = 'Quantity × this price, less the discount, is what was paid.'
  loses(placeOf('amount'), 'It is what the other columns add up to.')
  gives(full, 'unitPrice', why, 'Another column is the price before the discount.')
  return true
}

/** Whether an amount has its discount off, by its name or by what it makes with its tax, and no column takes it off. */
function isAfterDiscount(
  { valuesAt, valuesOf, calls }: Assignment,
  name: string,
  place: number,
  discounts: Values,
): boolean {
  const bases = valuesAt(place)
  const tax = valuesOf('tax')
  const others = calls('amount', 'total').filter((other) => other !== place)
  const wholes = others.filter((other) => tax !== null && isSumDespite(discounts, valuesAt(other), bases, tax))
  const isNamed = AFTER_DISCOUNT.test(name.toLowerCase().replaceAll(/[_.]+/g, ' '))
  const isTakenOff = (from: Values | null) => others.some((other) => addsUp(valuesAt(other), from, discounts, null))
  return (isNamed || wholes.length > 0) && ![bases, ...wholes.map(valuesAt)].some(isTakenOff)
}

/** Whether an amount and its tax make the whole in every row that has a discount. */
function isSumDespite(discounts: Values, whole: Values | null, bases: Values | null, tax: Values): boolean {
  const gaps = [...discounts].flatMap((off, i) => {
    const gap = (whole?.[i] ?? Number.NaN) - (bases?.[i] ?? Number.NaN) - (tax[i] ?? Number.NaN)
    return off === 0 || Number.isNaN(off + gap) ? [] : [Math.abs(gap)]
  })
  return gaps.length >= FEWEST_TELLING && gaps.every((gap) => gap <= CENT)
}
