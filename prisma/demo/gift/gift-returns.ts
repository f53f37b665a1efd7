import type { SeededRandom } from '../seeded-random'
import { dayNumberOf } from '../shop-time'
import { type GiftOrder, momentOn } from './gift-orders'
import { dayWeight, lastDay } from './gift-season'

/** Cancellations (`C…`) of parts of earlier orders, an order cancelled whole after minutes, discounts and fees. */
export function giftReturns(random: SeededRandom, orders: readonly GiftOrder[]): GiftOrder[] {
  const returns: GiftOrder[] = []
  for (const order of orders) {
    const known = order.rows[0]?.customer !== ''
    if (!random.chance(known ? 0.19 : 0.05)) continue
    const day = nextTradingDay(dayNumberOf(order.at) + random.between(1, 35))
    if (day > lastDay) continue
    const at = momentOn(random, day)
    const rows = random.shuffled(order.rows).slice(0, random.between(1, 9))
    returns.push(cancelled(at, rows))
  }
  return [...returns, ...wholeOrders(random, orders), ...allowances(random, orders)]
}

function nextTradingDay(day: number): number {
  let next = day
  while (next <= lastDay && dayWeight(next) === 0) next++
  return next
}

const cancelled = (at: number, rows: GiftOrder['rows']): GiftOrder => ({
  at,
  prefix: 'C',
  rows: rows.map((row) => ({ ...row, at, quantity: -Number(row.quantity) })),
})

/** Keyed in by mistake and cancelled within minutes. */
const wholeOrders = (random: SeededRandom, orders: readonly GiftOrder[]): GiftOrder[] =>
  Array.from({ length: 60 }, () => {
    const order = random.pick(orders)
    return cancelled(order.at + random.between(4, 25), order.rows)
  })

/** Discounts given afterwards, bank and marketplace fees, a debt written off. */
function allowances(random: SeededRandom, orders: readonly GiftOrder[]): GiftOrder[] {
  const one = (code: string, description: string, pence: number, prefix: 'C' | 'A' = 'C'): GiftOrder => {
    const { at, rows } = random.pick(orders)
    const buyer = { customer: rows[0]?.customer ?? '', country: rows[0]?.country ?? '' }
    return { at, prefix, rows: [{ ...buyer, at, code, description, quantity: prefix === 'C' ? -1 : 1, pence }] }
  }
  const many = (count: number, make: () => GiftOrder) => Array.from({ length: count }, make)
  return [
    ...many(70, () => one('D', 'Discount', random.between(300, 9500))),
    ...many(12, () => one('BANK CHARGES', 'Bank Charges', random.between(600, 1500))),
    ...many(8, () => one('AMAZONFEE', 'AMAZON FEE', random.between(2500, 16000))),
    ...many(14, () => one('S', 'SAMPLES', random.between(800, 9000))),
    one('B', 'Adjust bad debt', 318_240, 'A'),
    one('B', 'Adjust bad debt', -318_240, 'A'),
  ]
}
