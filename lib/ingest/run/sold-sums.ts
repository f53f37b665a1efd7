import { ExactSums } from './exact-sums'
import type { OrderBatch } from './order-batch'
import { MONEY_PLACES, QUANTITY_PLACES } from './scaled'
import { withRoom } from './with-room'

const CHUNK_LINES = 2_000
const ORDERS = 0
const SALE_LINES = 1
const UNITS = 2
const GROSS = 3
const DISCOUNT = 4
const RETURNS = 5
const SUMS = 6
const money = `e-${MONEY_PLACES}`
const exponents = ['', '', `e-${QUANTITY_PLACES}`, money, money, money]

/** A day, month or quarter of a branch, of known customers or guests. */
type Slice = {
  readonly date: string
  readonly branchId: number
  readonly known: boolean
  /** Places of its products. */
  readonly products: Map<number, number>
}

/** What orders sold, by day, month or quarter, branch, known or guest, and product, as `lineTotals` sums it in the database. */
export class SoldSums {
  readonly #slices = new Map<string, Slice>()
  readonly #sums = new ExactSums()
  readonly #workspaceId: number
  #lastOrders = new Int32Array(1 << 10)
  /** How many sums by slice and product it holds. */
  size = 0

  constructor(workspaceId: number) {
    this.#workspaceId = workspaceId
  }

  /** @param day YYYY-MM-DD */
  slice(day: string, branchId: number, known: boolean): Slice {
    return sliceOf(this.#slices, day, branchId, known)
  }

  /** Adds a line of a batch, one order after the other. */
  add(slice: Slice, productId: number, batch: OrderBatch, line: number): void {
    const { lines } = batch
    const kind = lines.kind(line)
    const sold = kind === 'sale'
    if (!sold && kind !== 'return' && kind !== 'cancellation') return
    const place = this.#placeOf(slice, productId)
    const at = place * SUMS
    if (!sold) {
      this.#sums.add(at + RETURNS, -lines.amount(line))
      return
    }
    const order = batch.orderOf(line)
    if (this.#lastOrders[place] !== order) this.#sums.add(at + ORDERS, 1)
    this.#lastOrders[place] = order
    this.#sums.add(at + SALE_LINES, 1)
    this.#sums.add(at + UNITS, lines.quantity(line))
    this.#sums.add(at + GROSS, lines.amount(line))
    this.#sums.add(at + DISCOUNT, lines.discount(line))
  }

  get dates(): string[] {
    return [...new Set(Array.from(this.#slices.values(), ({ date }) => date))]
  }

  /** Adds all of it to what was sold by a longer span. @param spanOf first day of the span of a date */
  addTo(longer: SoldSums, spanOf: (date: string) => string): void {
    for (const { date, branchId, known, products } of this.#slices.values()) {
      const span = sliceOf(longer.#slices, spanOf(date), branchId, known)
      for (const [productId, from] of products) {
        const to = longer.#placeOf(span, productId)
        for (let sum = 0; sum < SUMS; sum++) longer.#sums.add(to * SUMS + sum, this.#sums.at(from * SUMS + sum))
      }
    }
  }

  /** For COPY into `soldColumns`, in the order of the rollup's key, so that it grows at its end. @param only which dates */
  *rows(only: (date: string) => boolean = () => true): Generator<string> {
    const slices = new Map<string, Slice[]>(this.dates.filter(only).map((date) => [date, []]))
    for (const slice of this.#slices.values()) slices.get(slice.date)?.push(slice)
    let lines: string[] = []
    for (const date of [...slices.keys()].sort()) {
      for (const [slice, productId, place] of byProduct(slices.get(date) ?? []))
        lines.push(`${this.#workspaceId}\t${date}\t${slice}\t${productId}\t${this.#fields(place)}\n`)
      if (lines.length < CHUNK_LINES) continue
      yield lines.join('')
      lines = []
    }
    yield lines.join('')
  }

  clear(): void {
    this.#slices.clear()
    this.#sums.clear()
    this.size = 0
  }

  #fields(place: number): string {
    return exponents.map((exponent, sum) => `${this.#sums.at(place * SUMS + sum)}${exponent}`).join('\t')
  }

  #placeOf({ products }: Slice, productId: number): number {
    const known = products.get(productId)
    if (known !== undefined) return known
    const place = this.size++
    this.#lastOrders = withRoom(this.#lastOrders, place + 1)
    this.#lastOrders[place] = -1
    products.set(productId, place)
    return place
  }
}

/** Of the slices of a date by product, then branch, then known or guest: the two of them for COPY, the product, its place. */
function* byProduct(slices: Slice[]): Generator<[string, number, number]> {
  slices.sort((left, right) => left.branchId - right.branchId || Number(left.known) - Number(right.known))
  const texts = slices.map(({ branchId, known }) => `${branchId}\t${known ? 't' : 'f'}`)
  const sold = slices.flatMap(({ products }, s) => Array.from(products.keys(), (id) => id * slices.length + s))
  for (const product of Float64Array.from(sold).sort()) {
    const s = product % slices.length
    const productId = (product - s) / slices.length
    yield [texts[s] ?? '', productId, slices[s]?.products.get(productId) ?? 0]
  }
}

function sliceOf(slices: Map<string, Slice>, date: string, branchId: number, known: boolean): Slice {
  const key = `${date}\t${branchId}\t${known}`
  const found = slices.get(key)
  if (found !== undefined) return found
  const slice: Slice = { date, branchId, known, products: new Map() }
  slices.set(key, slice)
  return slice
}
