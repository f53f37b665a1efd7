import { csvText } from '../csv-text'
import type { SeededRandom } from '../seeded-random'
import { calendarDay, clock, dayNumberOf, type ShopMinute, toShopMinute } from '../shop-time'
import { Weighted } from '../weighted'
import { type CafeBranch, dayWeight, hoursOf } from './cafe-branches'
import { cafeMenu, itemWeight } from './cafe-menu'
import type { CafeCrowd } from './cafe-people'

/** Items in one basket: mostly one or two. */
const basketSizes = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4] as const

/** The rows of one branch's day, in the order of the till. */
export function cafeNight(random: SeededRandom, branch: CafeBranch, crowd: CafeCrowd, day: number): string[] {
  const menu = new Weighted(cafeMenu, (item) => itemWeight(item, day))
  const hours = new Weighted(hoursOf(day), ({ weight }) => weight)
  const visits = Math.round(branch.visitsADay * dayWeight(day) * random.spread(1, 0.08))
  const times = Array.from({ length: visits }, () =>
    toShopMinute(day, hours.draw(random).hour * 60 + random.between(0, 59)),
  ).sort((a, b) => a - b)
  return times.map((at) => {
    const guest = crowd.next()
    const items = Array.from({ length: random.pick(basketSizes) }, () => menu.draw(random))
    const total = items.reduce((sum, item) => sum + item.cents, 0)
    const basket = items.map((item) => `${item.name} - ${euros(item.cents)}`).join(', ')
    const paysByCard = random.chance(0.74)
    return csvText([
      cafeTime(at),
      branch.name,
      guest.name,
      basket,
      euros(total),
      paysByCard ? 'CARD' : 'CASH',
      paysByCard ? guest.card : '',
    ])
  })
}

const euros = (cents: number): string => (cents / 100).toFixed(2)

/** `DD/MM/YYYY HH:MM` */
function cafeTime(at: ShopMinute): string {
  const { year, month, day } = calendarDay(dayNumberOf(at))
  const { hour, minute } = clock(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`
}
