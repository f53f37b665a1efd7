import { addDays } from '@/lib/domain/calendar'
import type { FactLine, FactOrder, FactProduct } from './insert-facts'
import type { Random } from './random'

const kinds = ['sale', 'sale', 'sale', 'sale', 'return', 'cancellation', 'adjustment', 'free'] as const
const two = (number: number): string => String(number).padStart(2, '0')

export const randomBranches = ['north', 'south', 'west'] as const
export const randomPayments = ['CARD', 'CASH'] as const
export const randomDevices = ['phone', 'till'] as const
export const randomChannels = ['shop', 'web'] as const
export const randomCountries = ['France', 'Norway', 'Peru'] as const

/** A dozen products, some services, some without brand or category. */
export const randomProducts: readonly FactProduct[] = Array.from({ length: 12 }, (_, index) => ({
  sku: `P${two(index)}`,
  kind: index > 10 ? 'adjustment' : index > 8 ? 'service' : 'product',
  ...(index % 4 ? { brand: `brand-${index % 3}` } : {}),
  ...(index % 5 ? { category: `goods.${index % 2 ? 'odd' : 'even'}` } : {}),
}))

function randomLine(random: Random): FactLine {
  const kind = random.pick(kinds)
  const quantity = random.whole(1, 9) * (kind === 'return' || kind === 'cancellation' ? -1 : 1)
  return {
    sku: random.pick(randomProducts).sku,
    kind,
    quantity,
    price: `${random.whole(0, 40)}.${two(random.whole(0, 99))}${random.chance(0.2) ? '5' : ''}`,
    discount: random.chance(0.2) ? '0.25' : '0',
  }
}

/** Orders over so many days: several branches, countries, guests, returns, discounts and days without any. */
export function randomOrders(random: Random, count: number, from: string, days: number): FactOrder[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `order-${index}`,
    at: `${addDays(from, random.whole(0, days - 1))}T${two(random.whole(7, 21))}:${two(random.whole(0, 59))}:00`,
    ...(random.chance(0.6) ? { customer: `customer-${random.whole(1, 40)}` } : {}),
    ...(random.chance(0.9) ? { branch: random.pick(randomBranches) } : {}),
    ...(random.chance(0.9) ? { country: random.pick(randomCountries) } : {}),
    ...(random.chance(0.8) ? { payment: random.pick(randomPayments) } : {}),
    ...(random.chance(0.8) ? { device: random.pick(randomDevices) } : {}),
    ...(random.chance(0.8) ? { channel: random.pick(randomChannels) } : {}),
    lines: Array.from({ length: random.whole(1, 5) }, () => randomLine(random)),
  }))
}

/** The orders and, for some of those without returns, one within two days that takes all of it back. */
export function withReversals(random: Random, orders: readonly FactOrder[]): FactOrder[] {
  return orders.flatMap((order) => {
    const lines = order.lines.filter(({ kind }) => kind === 'sale')
    const returned = order.lines.some(({ kind }) => kind === 'return' || kind === 'cancellation')
    if (returned || lines.length === 0 || random.chance(0.6)) return [order]
    const at = new Date(Date.parse(`${order.at}Z`) + random.whole(0, 48 * 60) * 60_000).toISOString().slice(0, 19)
    const back = lines.map((line) => ({
      ...line,
      kind: 'cancellation' as const,
      quantity: -line.quantity,
      discount: '0',
    }))
    return [order, { ...order, key: `back-of-${order.key}`, at, lines: back }]
  })
}
