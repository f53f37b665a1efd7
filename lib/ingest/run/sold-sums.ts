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
  /** For COPY: branch, and known or guest. */
  readonly rest: string
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
    return sliceOf(this.#slices, day, `${branchId}\t${known ? 't' : 'f'}`)
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
    for (const { date, rest, products } of this.#slices.values()) {
      const span = sliceOf(longer.#slices, spanOf(date), rest)
      for (const [productId, from] of products) {
        const to = longer.#placeOf(span, productId)
        for (let sum = 0; sum < SUMS; sum++) longer.#sums.add(to * SUMS + sum, this.#sums.at(from * SUMS + sum))
      }
    }
  }

  /** For COPY into `soldColumns`, in order. @param only which dates */
  *rows(only: (date: string) => boolean = () => true): Generator<string> {
    const slices = Array.from(this.#slices.values()).filter(({ date }) => only(date))
    let lines: string[] = []
    for (const { date, rest, products } of slices.sort((left, right) => (left.date < right.date ? -1 : 1))) {
      const before = `${this.#workspaceId}\t${date}\t${rest}`
      for (const productId of Int32Array.from(products.keys()).sort())
        lines.push(`${before}\t${productId}\t${this.#fields(products.get(productId) ?? 0)}\n`)
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

function sliceOf(slices: Map<string, Slice>, date: string, rest: string): Slice {
  const key = `${date}\t${rest}`
  const known = slices.get(key)
  if (known !== undefined) return known
  const slice: Slice = { date, rest, products: new Map() }
  slices.set(key, slice)
  return slice
}
