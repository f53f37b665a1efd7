import type { SeededRandom } from '../seeded-random'
import { type ShopMinute, toShopMinute } from '../shop-time'
import { Weighted } from '../weighted'
import { type GiftShelf, priceOn } from './gift-catalogue'
import type { GiftCustomer } from './gift-customers'
import type { GiftRow } from './gift-row'
import { dayWeight, firstDay, hours, lastDay } from './gift-season'

/** An order before it has a number; `rows` carry no invoice yet. */
export type GiftOrder = { at: ShopMinute; prefix: '' | 'C' | 'A'; rows: Omit<GiftRow, 'invoice'>[] }

const guestOrders = 1180

const tradingDays = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index).filter(
  (day) => dayWeight(day) > 0,
)
const busyHours = new Weighted(hours, ({ weight }) => weight)

/** Everything sold over the two years: the orders of known customers and those of guests. */
export function giftOrders(random: SeededRandom, shelf: GiftShelf, customers: readonly GiftCustomer[]): GiftOrder[] {
  const orders: GiftOrder[] = []
  for (const customer of customers) {
    const days = new Weighted(
      tradingDays.filter((day) => day >= customer.since && day <= customer.until),
      dayWeight,
    )
    for (let count = 0; count < customer.orders; count++) {
      orders.push(giftOrder(random, shelf, customer, days.draw(random)))
    }
  }
  const anyDay = new Weighted(tradingDays, dayWeight)
  for (let count = 0; count < guestOrders; count++) {
    orders.push(giftOrder(random, shelf, guest(random), anyDay.draw(random)))
  }
  return orders
}

const guest = (random: SeededRandom): GiftCustomer => ({
  country: 'United Kingdom',
  orders: 1,
  lines: random.spread(24, 0.4),
  bulk: 0.45,
  since: firstDay,
  until: lastDay,
})

export const momentOn = (random: SeededRandom, day: number): ShopMinute =>
  toShopMinute(day, busyHours.draw(random).hour * 60 + random.between(0, 59))

function giftOrder(random: SeededRandom, shelf: GiftShelf, customer: GiftCustomer, day: number): GiftOrder {
  const at = momentOn(random, day)
  const buyer = { at, customer: customer.key ?? '', country: customer.country }
  const rows: GiftOrder['rows'] = []
  const wanted = Math.min(220, Math.max(1, Math.round(random.spread(customer.lines, 0.65))))
  const codes = new Set<string>()
  for (let line = 0; line < wanted; line++) {
    const product = shelf.draw(random, day)
    if (codes.has(product.code)) continue
    codes.add(product.code)
    const quantity = quantityOf(random, product.pence, customer.bulk)
    const pence = priceOn(product, day)
    const description = product.oldName && day < product.renamedOn ? product.oldName : product.name
    rows.push({
      ...buyer,
      code: product.code,
      description,
      quantity,
      pence: quantity >= 96 ? Math.max(1, Math.round(pence * 0.85)) : pence,
    })
  }
  rows.push(...chargesOf(random, customer, buyer))
  return { at, prefix: '', rows }
}

/** Cheap things are bought by the dozen, dear ones by the piece. */
function quantityOf(random: SeededRandom, pence: number, bulk: number): number {
  const about = random.spread((1900 / (pence + 60)) * bulk, 0.55)
  const packs = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 36, 48, 72, 96, 144, 192]
  return packs.findLast((pack) => pack <= about) ?? 1
}

function chargesOf(
  random: SeededRandom,
  customer: GiftCustomer,
  buyer: Pick<GiftRow, 'at' | 'customer' | 'country'>,
): GiftOrder['rows'] {
  const charge = (code: string, description: string, quantity: number, pence: number) => [
    { ...buyer, code, description, quantity, pence },
  ]
  if (customer.country !== 'United Kingdom') {
    if (random.chance(0.7)) return charge('POST', 'POSTAGE', random.between(1, 4), random.pick([1500, 1800, 2800]))
    if (customer.country === 'EIRE') return charge('C2', 'CARRIAGE', 1, 5000)
    return []
  }
  if (customer.key === undefined) {
    return random.chance(0.45) ? charge('DOT', 'DOTCOM POSTAGE', 1, random.between(1200, 5900)) : []
  }
  return random.chance(0.03) ? charge('M', 'Manual', random.between(1, 3), random.between(95, 4200)) : []
}
