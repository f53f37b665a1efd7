import { type Field, fields } from '@/lib/domain/field'
import { type Assigned, defineAssignment } from './assignment'
import { isCancelFlag, isReturnFlag } from './cancel-flag'
import { type ColumnFacts, columnFacts, usualDecimalSign } from './column-facts'
import { contentScore } from './content-scores'
import { headerScores } from './header-score'
import { isStateOfAddress, meansOtherwise } from './header-sense'
import { isFee, isLeftOver, isMeasure, isRate, isSending } from './measures'
import { productColumns } from './product-columns'
import { rateColumns } from './rate-columns'
import { settleDiscount } from './settle-discount'
import { settleMoney } from './settle-money'
import { settleNames } from './settle-names'
import { settleOrderLevel } from './settle-order-level'
import { settleOrderNumber } from './settle-order-number'
import { settlePercentOff } from './settle-percent-off'
import { settlePrice } from './settle-price'
import { settleQuantity } from './settle-quantity'
import { settleRefund } from './settle-refund'
import { settleSides } from './settle-sides'
import { soundsPersonal } from './sounds-personal'
import { isWithoutTaxBeside } from './without-tax-beside'

const ENOUGH = 0.42
const WORTH_NAMING = 0.25
const MOST_OTHERS = 4
const MOSTLY_ANSWERS = 0.9
const FEWEST_IDS = 8
/** Their cells look like nothing in particular: without a telling header they are not proposed. */
const ONLY_BY_NAME: ReadonlySet<Field> = new Set([
  'brand',
  'category',
  'branch',
  'zone',
  'lineType',
  'payment',
  'device',
  'channel',
  'status',
  'shippedAt',
  'discount',
  'tax',
  'refund',
  'cost',
  'total',
  'customer',
  'personName',
  'attribute',
])

/** What a rate or a weight is not. */
const OF_NUMBERS: ReadonlySet<Field> = new Set([
  'quantity',
  'unitPrice',
  'amount',
  'discount',
  'tax',
  'refund',
  'cost',
  'total',
])

/** What is paid for the sending of goods is none of these. */
const SENT: ReadonlySet<Field> = new Set(['unitPrice', 'amount', 'discount', 'tax', 'cost', 'total'])

/** What nearly every row says: a column with hardly a cell stands behind one that has them. */
const SOLD: ReadonlySet<Field> = new Set(['time', 'quantity', 'unitPrice', 'amount'])
const SPARSE = 0.05
const BEHIND_FULLER = 0.15
/** What is left of an amount once fees are off stands behind the amount. */
const BEHIND_WHOLE = 0.25
/** An amount with tax stands behind the same without. */
const BEHIND_UNTAXED = 0.15
const PAID: ReadonlySet<Field> = new Set(['unitPrice', 'amount', 'total'])

/** What a basket says of each item. */
const OF_AN_ITEM: ReadonlySet<Field> = new Set(['sku', 'description', 'quantity', 'unitPrice', 'amount'])
const OF_A_LINE: ReadonlySet<Field> = new Set([...OF_AN_ITEM, 'discount', 'tax'])

export type ColumnGuess = {
  readonly field: Field | null
  readonly confidence: number
  readonly why: string
  readonly others: readonly { readonly field: Field; readonly confidence: number }[]
  readonly facts: ColumnFacts
}

/**
 * Which column most likely has which field; a field is given once.
 * @param names the header's cells, or place names where there is no header
 * @param rows sampled rows after the header
 */
export function assignFields(names: readonly string[], rows: readonly (readonly string[])[]): ColumnGuess[] {
  const columns = names.map((_, place) => rows.map((cells) => cells[place] ?? ''))
  const sign = usualDecimalSign(columns)
  const facts = columns.map((cells) => columnFacts(cells, sign))
  const named = facts.flatMap((column, place) => scoresOf(names, place, column))
  const rates = rateColumns(facts, named)
  const scores = named.filter(({ field, place }) => field !== 'tax' || !rates.has(place))
  const noBase = new Set(
    names.flatMap((name, place) => (isMeasure(name) || isSending(name) || isFee(name) ? [place] : [])),
  )
  scores.push(...productColumns(facts, scores, noBase))
  scores.sort((left, right) => compare(left, right, names, facts))
  const taken = new Map<number, Assigned>()
  const given = new Set<Field>()
  for (const score of scores) {
    if (score.score < ENOUGH || taken.has(score.place) || given.has(score.field)) continue
    taken.set(score.place, score)
    given.add(score.field)
  }
  splitDateAndClock(taken, given, facts)
  const lost = new Map<number, string>()
  const assignment = defineAssignment(taken, lost, facts, scores)
  settleQuantity(assignment, facts)
  settleMoney(assignment, lost, facts, noBase)
  settleDiscount(assignment, names)
  settlePrice(assignment, columns, facts)
  settleRefund(assignment, facts)
  settleSides(assignment, facts, names)
  settlePercentOff(assignment, taken, facts, names, columns)
  settleOrderLevel(assignment, columns, names, facts)
  settleNames(taken, facts, names, columns)
  settleOrderNumber(taken, facts, names, columns)
  leaveToBasket(taken, lost, facts)
  return names.map((_, place) => {
    const best = taken.get(place)
    const others = scores
      .filter((score) => score.place === place && score.field !== best?.field && score.score >= WORTH_NAMING)
      .map(({ field, score }) => ({ field, confidence: toConfidence(score) }))
    return {
      field: best?.field ?? null,
      confidence: best === undefined ? 0 : toConfidence(best.score),
      why: best?.why ?? lost.get(place) ?? 'Nothing in its header or cells says what it is for.',
      others: others
        .filter(({ field }, i) => others.findIndex((other) => other.field === field) === i)
        .slice(0, MOST_OTHERS),
      facts: facts[place] ?? columnFacts([]),
    }
  })
}

function scoresOf(names: readonly string[], place: number, facts: ColumnFacts): Assigned[] {
  const name = names[place] ?? ''
  const named = headerScores(name)
  const noMoney = isRate(name) || isMeasure(name)
  return fields.flatMap((field) => {
    if (noMoney && OF_NUMBERS.has(field)) return []
    if (SENT.has(field) && isSending(name)) return []
    if (field === 'status' && isStateOfAddress(name, names)) return []
    const isFlag = isCancelFlag(name) || (isReturnFlag(name) && facts.numbers === 0)
    if (isFlag && (field === 'status' || field === 'lineType'))
      return flagScores(place, facts).filter((score) => score.field === field)
    if (field === 'sku' && isRowId(name, facts)) return []
    const given = named.get(field) ?? 0
    // Nothing in the cells speaks for a column without any: its name must.
    const byName = given < 1 && (facts.filled === 0 || meansOtherwise(field, name)) ? 0 : given
    if (facts.filled === 0 && byName === 0) return []
    const byContent = contentScore(field, facts)
    if (field === 'description' && byName === 0 && soundsPersonal(name)) return []
    if (byContent === 0 || (byName === 0 && (ONLY_BY_NAME.has(field) || byContent <= 0.6))) return []
    const score = byName === 0 ? 0.75 * byContent : 0.6 * byName + 0.4 * byContent + (byContent >= 0.55 ? 0.1 : 0)
    const left = (field === 'amount' || field === 'total') && isLeftOver(name) && names.some(isFee) ? BEHIND_WHOLE : 0
    const sparse = SOLD.has(field) && facts.filled < SPARSE * facts.rows ? BEHIND_FULLER : 0
    const taxed = PAID.has(field) && isWithoutTaxBeside(name, names) ? BEHIND_UNTAXED : 0
    return [{ place, field, score: score - sparse - left - taxed, why: whyOf(byName, byContent) }]
  })
}

const SAYS_CANCELLED = 'It says whether an order was cancelled or given back.'

/** A bare `id` that no two rows share tells rows apart, not products. */
const isRowId = (name: string, { distinct, filled }: ColumnFacts): boolean =>
  /\.id$/i.test(name.trim()) && distinct === filled && filled >= FEWEST_IDS

/** A column of statuses says more than one that says whether an order was cancelled. */
const flagScores = (place: number, facts: ColumnFacts): Assigned[] =>
  facts.filled > 0 && facts.booleans < MOSTLY_ANSWERS
    ? []
    : (['status', 'lineType'] as const).map((field) => ({
        place,
        field,
        score: field === 'status' ? 0.7 : 0.6,
        why: SAYS_CANCELLED,
      }))

function whyOf(byName: number, byContent: number): string {
  if (byName === 0) return 'Its cells look like it.'
  const cells = byContent >= 0.55 ? ', and its cells fit' : ''
  return byName === 1 ? `Its header says so${cells}.` : `Its header sounds like it${cells}.`
}

/** Of scores that are equal: what is said of an item (`items.tax`), and the name that tells more products apart. */
const finer = (score: Assigned, names: readonly string[], facts: readonly ColumnFacts[]): readonly [number, number] => [
  OF_A_LINE.has(score.field) ? (names[score.place] ?? '').split('.').length : 1,
  score.field === 'description'
    ? (facts[score.place]?.distinct ?? 0)
    : isBareReference(names[score.place] ?? '')
      ? 0
      : 1,
]

/** It may be the product's as well as the order's. */
const isBareReference = (name: string): boolean => /^r[eé]f(?:[eé]rence|erencia|erenz)?\.?$/i.test(name.trim())

function compare(left: Assigned, right: Assigned, names: readonly string[], facts: readonly ColumnFacts[]): number {
  if (left.score !== right.score) return right.score - left.score
  const [deep, apart] = finer(left, names, facts)
  const [deeper, further] = finer(right, names, facts)
  return deeper - deep || further - apart || left.place - right.place
}

const toConfidence = (score: number): number => Math.min(0.99, Math.round(score * 100) / 100)

/**
 * Where a cell holds all items, other columns of products say the same; an amount is the order's. Items without prices need
 * such an amount, and where a column has a price of one, the row is not a whole order.
 */
function leaveToBasket(taken: Map<number, Assigned>, lost: Map<number, string>, facts: readonly ColumnFacts[]): void {
  const all = [...taken.values()]
  const basket = all.find(({ field }) => field === 'basket')
  if (basket === undefined) return
  const has = (...fields: Field[]) => all.some(({ field }) => fields.includes(field))
  const isPriced = (facts[basket.place]?.pricedBaskets ?? 0) > 0.5
  if (!isPriced && (has('unitPrice') || !has('amount', 'total'))) {
    taken.delete(basket.place)
    if (has('description')) lost.set(basket.place, 'Its lists say no prices.')
    else
      taken.set(basket.place, { ...basket, field: 'description', why: 'Its lists say no prices: they name a product.' })
    return
  }
  // Where all that is known is a sum, it is the one that nothing was taken off yet.
  const before = !isPriced && has('amount') && has('discount')
  for (const score of all) {
    if (score.field === 'total' && before) {
      taken.delete(score.place)
      lost.set(score.place, 'The amount before the discount is what the items come to.')
    } else if (score.field === 'amount' && (before || !has('total'))) {
      taken.set(score.place, { ...score, field: 'total' })
    } else if (OF_AN_ITEM.has(score.field)) {
      taken.delete(score.place)
      lost.set(score.place, 'The basket says it, item by item.')
    }
  }
}

/** A column of times of day makes the column of times one of dates. */
function splitDateAndClock(taken: Map<number, Assigned>, given: Set<Field>, facts: readonly ColumnFacts[]): void {
  const clock = [...taken.values()].find(({ field }) => field === 'clock')
  if (clock === undefined) return
  const time = [...taken.values()].find(({ field }) => field === 'time')
  if (time !== undefined && (facts[time.place]?.hours ?? 0) < 0.5) taken.set(time.place, { ...time, field: 'date' })
  else {
    taken.delete(clock.place)
    given.delete('clock')
  }
}
