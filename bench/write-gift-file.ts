import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { addDays } from '@/lib/domain/calendar'
import { type Random, random } from '@/lib/testing/random'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\r\n'
const FIRST_DAY = '2009-12-01'
const DAYS = 738
const PRODUCTS = 4600
const CUSTOMERS = 5900
const LINES_PER_ORDER = 20
const COUNTRIES = ['Germany', 'France', 'EIRE', 'Spain', 'Netherlands', 'Belgium']

/** Small numbers are chosen far more often than large ones. */
const skewed = (choose: Random, most: number): number => Math.floor(most * choose.fraction() ** 3)

function line(choose: Random, order: string, time: string, buyer: string, isCancelled: boolean): string {
  const product = skewed(choose, PRODUCTS)
  const quantity = (1 + skewed(choose, 40)) * (isCancelled ? -1 : 1)
  const price = (0.4 + ((product * 37) % 1600) / 100).toFixed(2)
  return `${order},${20000 + product},"GIFT NO ${product}, BOXED",${quantity},${time},${price},${buyer}\r\n`
}

function order(choose: Random, number: number, day: string): string {
  const isCancelled = choose.chance(0.14)
  const [year, month, date] = day.split('-').map(Number)
  const minute = String(choose.whole(0, 59)).padStart(2, '0')
  const time = `${month}/${date}/${year} ${choose.whole(8, 18)}:${minute}`
  const customer = choose.chance(0.25) ? '' : String(12000 + skewed(choose, CUSTOMERS))
  const country = choose.chance(0.9) ? 'United Kingdom' : choose.pick(COUNTRIES)
  const count = isCancelled ? choose.whole(1, 3) : choose.whole(1, 2 * LINES_PER_ORDER + 5)
  const name = `${isCancelled ? 'C' : ''}${500000 + number}`
  return Array.from({ length: count }, () => line(choose, name, time, `${customer},${country}`, isCancelled)).join('')
}

/** Writes two years of a gift wholesaler, about so many lines, in time order; the same file each time. */
export async function writeGiftFile(file: string, lines: number): Promise<void> {
  const choose = random(2010)
  const orders = Math.round(lines / (0.86 * (LINES_PER_ORDER + 3) + 0.14 * 2))
  const stream = createWriteStream(file)
  stream.write(HEADER)
  for (let number = 0; number < orders; number++) {
    const text = order(choose, number, addDays(FIRST_DAY, Math.floor((number / orders) * DAYS)))
    if (!stream.write(text)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
}
