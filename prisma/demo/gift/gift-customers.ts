import type { SeededRandom } from '../seeded-random'
import { Weighted } from '../weighted'
import { firstDay, lastDay } from './gift-season'
import { countries } from './gift-words'

export type GiftCustomer = {
  /** As in the file; undefined for a guest. */
  key?: string | undefined
  country: string
  /** Orders over the two years. */
  orders: number
  /** Typical number of lines of an order. */
  lines: number
  /** Multiplies quantities: trade buyers take whole cartons. */
  bulk: number
  since: number
  until: number
}

const customerCount = 1750
const tradeBuyers = 14

/** Known customers: many who came once, some who come back, a few trade buyers who come all the time. */
export function giftCustomers(random: SeededRandom): GiftCustomer[] {
  const keys = random.shuffled(Array.from({ length: 6400 }, (_, index) => String(12_340 + index)))
  const home = new Weighted(countries, (country) => country.weight)
  return Array.from({ length: customerCount }, (_, index) => {
    const trade = index < tradeBuyers
    const orders = trade ? random.between(45, 110) : usualOrders(random)
    const since = trade || orders === 1 ? firstDay : Math.max(firstDay, random.between(firstDay - 420, lastDay - 90))
    const stays = trade || orders === 1 || random.chance(0.45)
    return {
      key: keys[index],
      country: trade && index % 4 > 1 ? 'United Kingdom' : home.draw(random).name,
      orders,
      lines: random.spread(trade ? 17 : 13, 0.45),
      bulk: trade ? random.spread(2.1, 0.3) : random.spread(1, 0.35),
      since,
      until: stays ? lastDay : Math.min(lastDay, since + random.between(90, 420)),
    }
  })
}

function usualOrders(random: SeededRandom): number {
  if (random.chance(0.37)) return 1
  return 1 + Math.ceil(random.spread(1.6, 0.85))
}
