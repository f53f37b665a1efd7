import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SeededRandom } from '../seeded-random'
import { toDayNumber, toShopMinute } from '../shop-time'
import { GiftShelf, giftCatalogue } from './gift-catalogue'
import { giftCustomers } from './gift-customers'
import { repeatRows, soilRows, stockCorrections } from './gift-dirt'
import { giftOrders } from './gift-orders'
import { giftReturns } from './gift-returns'
import { type GiftRow, giftHeader, giftRowText } from './gift-row'

/** First and last day of each file; one begins a week early, as exports pulled by hand do. */
const periods = [
  ['2024-11-01', '2025-01-31'],
  ['2025-02-01', '2025-04-30'],
  ['2025-05-01', '2025-07-31'],
  ['2025-07-25', '2025-10-31'],
  ['2025-11-01', '2026-01-31'],
  ['2026-02-01', '2026-04-30'],
  ['2026-05-01', '2026-07-31'],
  ['2026-08-01', '2026-10-31'],
] as const

/**
 * Writes the wholesaler's exports (ISO-8859-1, CRLF) into `folder`.
 * @returns their paths in import order, and the customer with the most orders
 */
export async function writeGiftFiles(folder: string): Promise<{ files: string[]; customerKey: string }> {
  const random = new SeededRandom(20_241_101)
  const products = giftCatalogue(random)
  const customers = giftCustomers(random)
  const sold = giftOrders(random, new GiftShelf(products), customers)
  const orders = [...sold, ...giftReturns(random, sold), ...stockCorrections(random, products)]
  orders.sort((a, b) => a.at - b.at)

  let number = 610_021
  const numbered = orders.flatMap((order): GiftRow[] => {
    number += random.chance(0.85) ? 1 : 2
    return order.rows.map((row) => ({ ...row, invoice: order.prefix + number }))
  })
  const rows = repeatRows(random, numbered)
  soilRows(random, rows)

  const files: string[] = []
  for (const [from, to] of periods) {
    const path = join(folder, `orders-${from}-to-${to}.csv`)
    const start = toShopMinute(toDayNumber(from), 0)
    const end = toShopMinute(toDayNumber(to) + 1, 0)
    const texts = rows.filter((row) => row.at >= start && row.at < end).map(giftRowText)
    await writeFile(path, `${[giftHeader, ...texts].join('\r\n')}\r\n`, 'latin1')
    files.push(path)
  }
  const most = customers.reduce((best, customer) => (customer.orders > best.orders ? customer : best))
  return { files, customerKey: most.key ?? '' }
}
