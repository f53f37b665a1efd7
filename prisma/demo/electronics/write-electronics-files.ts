import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvText } from '../csv-text'
import { SeededRandom } from '../seeded-random'
import { calendarDay, toDayNumber } from '../shop-time'
import { Weighted } from '../weighted'
import { electronicsCatalogue, type Gadget, longId } from './electronics-catalogue'

const firstDay = toDayNumber('2026-04-01')
const lastDay = toDayNumber('2026-10-31')
const ordersADay = 62
const shoppers = 2_600
const guests = 0.79
const withoutPrice = 0.05
const epochZero = 0.002
/** The month whose file went through a spreadsheet, which cut the ends of its customers' ids. */
const damagedMonth = 6

const HEADER = ['event_time', 'order_id', 'product_id', 'category_id', 'category_code', 'brand', 'price', 'user_id']

/** How busy each hour of the day is in UTC; the shop is five hours ahead. */
const hours = [4, 5, 7, 9, 11, 12, 12, 11, 10, 9, 8, 8, 7, 6, 5, 4, 3, 2, 1, 1, 1, 1, 2, 3]
/** Less on Sundays; much more in the week before school starts. */
const dayWeight = (dayNumber: number): number => {
  const { month, day, weekday } = calendarDay(dayNumber)
  const season = month === 8 && day > 20 ? 1.9 : month === 4 ? 0.7 : 1
  return season * (weekday === 7 ? 0.8 : 1)
}

const two = (part: number): string => String(part).padStart(2, '0')
/** As a spreadsheet shows a number of 19 digits. */
const damaged = (id: string): string => Number(id).toExponential(6)

type Shop = {
  readonly random: SeededRandom
  readonly shelf: Weighted<Gadget>
  readonly regulars: readonly string[]
  readonly hour: Weighted<number>
}

/**
 * Writes the electronics store's files, one a month, one row a piece, times in UTC, into `folder`.
 * @returns their paths in import order, and a customer with several orders
 */
export async function writeElectronicsFiles(folder: string): Promise<{ files: string[]; customerKey: string }> {
  const random = new SeededRandom(20_261_031)
  const shop: Shop = {
    random,
    shelf: new Weighted(electronicsCatalogue(random), ({ popularity }) => popularity),
    regulars: Array.from({ length: shoppers }, () => longId(random, '15159156')),
    hour: new Weighted([...hours.keys()], (hour) => hours[hour] ?? 1),
  }
  const rowsOf = new Map<string, string[]>()
  for (let day = firstDay; day <= lastDay; day++) {
    const { year, month } = calendarDay(day)
    const name = `purchases_${year}-${two(month)}.csv`
    const rows = rowsOf.get(name) ?? [csvText(HEADER)]
    rowsOf.set(name, rows)
    const orders = Math.round(ordersADay * dayWeight(day) * random.spread(1, 0.12))
    for (let i = 0; i < orders; i++) rows.push(...orderRows(shop, day))
  }
  const files: string[] = []
  for (const [name, rows] of rowsOf) {
    const path = join(folder, name)
    await writeFile(path, `${rows.join('\n')}\n`)
    files.push(path)
  }
  return { files, customerKey: shop.regulars[0] ?? '' }
}

function orderRows({ random, shelf, regulars, hour }: Shop, dayNumber: number): string[] {
  const { year, month, day } = calendarDay(dayNumber)
  const clock = `${two(hour.draw(random))}:${two(random.between(0, 59))}:${two(random.between(0, 59))}`
  const lost = random.chance(epochZero)
  const time = lost ? '1970-01-01 00:33:40 UTC' : `${year}-${two(month)}-${two(day)} ${clock} UTC`
  const order = longId(random, '2294')
  // A few come again and again: the square of an even chance favours the first.
  const regular = regulars[Math.floor(random.next() ** 2 * regulars.length)] ?? ''
  const user = random.chance(guests) ? '' : month === damagedMonth && random.chance(0.7) ? damaged(regular) : regular
  const pieces = Array.from({ length: random.chance(0.7) ? 1 : random.between(2, 3) }, () => shelf.draw(random))
  return pieces.flatMap(({ id, categoryId, category, brand, cents }) => {
    const price = random.chance(withoutPrice) ? '' : (cents / 100).toFixed(2)
    const row = csvText([time, order, id, categoryId, category, brand, price, user])
    return random.chance(0.06) ? [row, row] : [row]
  })
}
