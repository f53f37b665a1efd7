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
const HOME = 'United Kingdom'
const COUNTRIES = ['Germany', 'France', 'EIRE', 'Spain', 'Netherlands', 'Belgium']

type Order = { readonly name: string; readonly time: string; readonly buyer: string }
type Row = { readonly sku: string; readonly text: string; readonly quantity: number; readonly price: string }

/** Small numbers are chosen far more often than large ones. */
const skewed = (choose: Random, most: number): number => Math.floor(most * choose.fraction() ** 3)

function ware(choose: Random): Row {
  const product = skewed(choose, PRODUCTS)
  const price = (0.4 + ((product * 37) % 1600) / 100).toFixed(2)
  return {
    sku: String(20000 + product),
    text: `"GIFT NO ${product}, BOXED"`,
    quantity: 1 + skewed(choose, 40),
    price,
  }
}

const postage = (choose: Random): Row => ({
  sku: 'POST',
  text: 'POSTAGE',
  quantity: choose.whole(1, 3),
  price: '18.00',
})

const written = ({ name, time, buyer }: Order, rows: readonly Row[], sign: 1 | -1): string =>
  rows
    .map(({ sku, text, quantity, price }) => `${name},${sku},${text},${sign * quantity},${time},${price},${buyer}\r\n`)
    .join('')

/** An order; one in seven a cancellation; one in 250 is taken back whole within minutes. */
function order(choose: Random, number: number, day: string): string {
  const isCancelled = choose.chance(0.14)
  const [year, month, date] = day.split('-').map(Number)
  const [hour, minute] = [choose.whole(8, 18), choose.whole(0, 39)]
  const time = (minutes: number) => `${month}/${date}/${year} ${hour}:${String(minutes).padStart(2, '0')}`
  const customer = choose.chance(0.25) ? '' : String(12000 + skewed(choose, CUSTOMERS))
  const country = choose.chance(0.9) ? HOME : choose.pick(COUNTRIES)
  const buyer = `${customer},${country}`
  const count = isCancelled ? choose.whole(1, 3) : choose.whole(1, 2 * LINES_PER_ORDER + 5)
  const rows = Array.from({ length: count }, () => ware(choose))
  if (isCancelled) return written({ name: `C${500000 + number}`, time: time(minute), buyer }, rows, -1)
  if (country !== HOME && choose.chance(0.7)) rows.push(postage(choose))
  const sold = written({ name: String(500000 + number), time: time(minute), buyer }, rows, 1)
  if (!choose.chance(0.004)) return sold
  return sold + written({ name: `C${5500000 + number}`, time: time(minute + choose.whole(1, 20)), buyer }, rows, -1)
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
