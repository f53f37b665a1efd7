import { MONEY_PLACES, QUANTITY_PLACES } from '@/lib/ingest/clean/scaled'
import { CopyRows } from './copy-rows'
import { ExactSums } from './exact-sums'
import type { OrderBatch } from './order-batch'
import { PairPlaces } from './pair-places'
import { withRoom } from './with-room'

const ORDERS = 0
const SALE_LINES = 1
const UNITS = 2
const GROSS = 3
const DISCOUNT = 4
const RETURNS = 5
const SUMS = 6
const FIELDS = 5 + SUMS

/** A day, month or quarter of a branch, of known customers or guests. */
type Slice = {
  readonly no: number
  readonly date: string
  readonly branchId: number
  readonly known: boolean
  readonly products: number[]
}

/** What orders sold, by day, month or quarter, branch, known or guest, and product, as `lineTotals` sums it in the database. */
export class SoldSums {
  readonly #slices: Slice[] = []
  readonly #sliceOf = new Map<string, Slice>()
  /** Places of the sums, by number of a slice and product. */
  readonly #places = new PairPlaces()
  readonly #sums = new ExactSums()
  readonly #workspaceId: number
  #lastOrders = new Int32Array(1 << 10)

  constructor(workspaceId: number) {
    this.#workspaceId = workspaceId
  }

  /** How many sums by slice and product it holds. */
  get size(): number {
    return this.#places.size
  }

  /** Number of a slice. @param date YYYY-MM-DD */
  slice(date: string, branchId: number, known: boolean): number {
    const key = `${date}\t${branchId}\t${known}`
    const found = this.#sliceOf.get(key)
    if (found !== undefined) return found.no
    const slice = { no: this.#slices.length, date, branchId, known, products: [] }
    this.#slices.push(slice)
    this.#sliceOf.set(key, slice)
    return slice.no
  }

  /** Adds a line of a batch, one order after the other. */
  add(slice: number, productId: number, batch: OrderBatch, line: number): void {
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
    const discount = lines.discount(line)
    if (discount !== 0) this.#sums.add(at + DISCOUNT, discount)
  }

  get dates(): string[] {
    return [...new Set(this.#slices.map(({ date }) => date))]
  }

  /** Adds all of it to what was sold by a longer span. @param spanOf first day of the span of a date */
  addTo(longer: SoldSums, spanOf: (date: string) => string): void {
    const spans = this.#slices.map(({ date, branchId, known }) => longer.slice(spanOf(date), branchId, known))
    for (let place = 0; place < this.size; place++) {
      const to = longer.#placeOf(spans[this.#places.first(place)] ?? 0, this.#places.second(place))
      longer.#sums.addFrom(this.#sums, place * SUMS, to * SUMS, SUMS)
    }
  }

  /**
   * Appends rows for COPY into `soldColumns`, in its binary format, in the order of the rollup's key, so that it grows
   * at its end.
   * @param only which dates
   * @returns yields after each date
   */
  *rows(out: CopyRows, only: (date: string) => boolean): Generator<void> {
    const slices = new Map<string, Slice[]>(this.dates.filter(only).map((date) => [date, []]))
    for (const slice of this.#slices) slices.get(slice.date)?.push(slice)
    const ofDate = new CopyRows()
    for (const date of [...slices.keys()].sort()) {
      ofDate.length = 0
      ofDate.row(FIELDS)
      ofDate.integer(this.#workspaceId)
      ofDate.date(date)
      for (const [slice, productId] of byProduct(slices.get(date) ?? [])) {
        out.append(ofDate.bytes, 0, ofDate.length)
        out.integer(slice.branchId)
        out.boolean(slice.known)
        out.integer(productId)
        this.#appendSums(this.#places.find(slice.no, productId) * SUMS, out)
      }
      yield
    }
  }

  clear(): void {
    this.#slices.length = 0
    this.#sliceOf.clear()
    this.#places.clear()
    this.#sums.clear()
  }

  #appendSums(at: number, out: CopyRows): void {
    out.integer(Number(this.#sums.at(at + ORDERS)))
    out.integer(Number(this.#sums.at(at + SALE_LINES)))
    out.decimal(this.#sums.at(at + UNITS), QUANTITY_PLACES)
    for (const sum of [GROSS, DISCOUNT, RETURNS]) out.decimal(this.#sums.at(at + sum), MONEY_PLACES)
  }

  #placeOf(slice: number, productId: number): number {
    const next = this.#places.size
    const place = this.#places.of(slice, productId)
    if (place < next) return place
    this.#slices[slice]?.products.push(productId)
    this.#lastOrders = withRoom(this.#lastOrders, place + 1)
    this.#lastOrders[place] = -1
    return place
  }
}

/** Of the slices of a date by product, then branch, then known or guest. */
function* byProduct(slices: Slice[]): Generator<[Slice, number]> {
  slices.sort((left, right) => left.branchId - right.branchId || Number(left.known) - Number(right.known))
  const sold = new Float64Array(slices.reduce((size, { products }) => size + products.length, 0))
  let at = 0
  for (const [s, { products }] of slices.entries()) for (const id of products) sold[at++] = id * slices.length + s
  for (const product of sold.sort()) {
    const s = product % slices.length
    const slice = slices[s]
    if (slice !== undefined) yield [slice, (product - s) / slices.length]
  }
}
