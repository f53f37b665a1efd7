import { type LineKind, lineKindSchema } from '@/lib/ingest/layouts/layout'
import type { HeldLine } from './held-order'
import type { StagedOrder } from './staged-order'
import { TextBytes } from './text-bytes'
import { withRoom } from './with-room'

const kinds = lineKindSchema.options
const INTEGERS = 6
const AMOUNTS = 3
const LINE_END = 0x0a
const NO_REST = '\t0\t0\t\\N'

/** A line of a batch. */
export type BatchLine = {
  /** Its order's place in the batch, from 0. */
  readonly order: number
  readonly ordinal: number
  readonly product: number
  readonly kind: LineKind
  readonly hasRest: boolean
  /** Where its encoded text stands in the batch's. */
  readonly from: number
  readonly to: number
  /** Scaled, see `HeldLine`. */
  readonly quantity: number
  readonly amount: number
  readonly discount: number
}

/** Whole orders with their lines and the products they name first, outside the heap, until they are staged or loaded. */
export class OrderBatch {
  /** Texts for COPY: of orders, of products, and what is encoded of the lines. */
  readonly orders = new TextBytes(1 << 16)
  readonly products = new TextBytes(1 << 16)
  readonly text = new TextBytes(1 << 20)
  /** Of each order its key and time. */
  readonly keys: string[] = []
  readonly times: string[] = []
  /** Places of orders whose totals are not told: the database sums their lines. */
  readonly inexact = new Set<number>()
  /** Number of its first order in the file. */
  firstOrder = 0
  lines = 0
  /** Whether the encoded text of some line ends with discount, tax and cost. */
  hasRest = false
  #integers = new Int32Array(INTEGERS << 14)
  #amounts = new Float64Array(AMOUNTS << 14)

  clear(): void {
    for (const text of [this.orders, this.products, this.text]) text.length = 0
    this.keys.length = 0
    this.times.length = 0
    this.inexact.clear()
    this.lines = 0
    this.hasRest = false
  }

  /** @param line in COPY's text format, without its end */
  addProduct(line: string): void {
    this.products.text(line)
    this.products.byte(LINE_END)
  }

  /** Adds a line of the order that `endOrder` ends; its encoded text is copied. */
  addLine(
    { product, kind, from, to, quantity, amount, discount, hasRest }: HeldLine,
    ordinal: number,
    encoded: TextBytes,
  ): void {
    this.text.append(encoded.bytes, from, to)
    this.#integers = withRoom(this.#integers, (this.lines + 1) * INTEGERS)
    this.#amounts = withRoom(this.#amounts, (this.lines + 1) * AMOUNTS)
    let at = this.lines * INTEGERS
    this.#integers[at++] = this.keys.length
    this.#integers[at++] = ordinal
    this.#integers[at++] = product
    this.#integers[at++] = kinds.indexOf(kind)
    this.#integers[at++] = this.text.length
    this.#integers[at] = hasRest ? 1 : 0
    if (hasRest) this.hasRest = true
    at = this.lines * AMOUNTS
    this.#amounts[at++] = quantity
    this.#amounts[at++] = amount
    this.#amounts[at] = discount
    this.lines++
  }

  endOrder(order: StagedOrder): void {
    if (this.keys.length === 0) this.firstOrder = order.no
    if (!order.isExact) this.inexact.add(this.keys.length)
    this.orders.text(order.copyText())
    this.orders.byte(LINE_END)
    this.keys.push(order.orderKey)
    this.times.push(order.time)
  }

  /** Appends the encoded text of a line, with what it says of discount, tax and cost where `rest` asks for it. */
  appendText({ from, to, hasRest }: BatchLine, rest: boolean, into: TextBytes): void {
    into.append(this.text.bytes, from, to)
    if (rest && !hasRest) into.ascii(NO_REST)
  }

  *eachLine(): Generator<BatchLine> {
    let from = 0
    for (let line = 0; line < this.lines; line++) {
      const i = line * INTEGERS
      const a = line * AMOUNTS
      const to = this.#integers[i + 4] ?? from
      yield {
        order: this.#integers[i] ?? 0,
        ordinal: this.#integers[i + 1] ?? 0,
        product: this.#integers[i + 2] ?? 0,
        kind: kinds[this.#integers[i + 3] ?? 0] ?? 'uncounted',
        from,
        to,
        hasRest: this.#integers[i + 5] === 1,
        quantity: this.#amounts[a] ?? 0,
        amount: this.#amounts[a + 1] ?? 0,
        discount: this.#amounts[a + 2] ?? 0,
      }
      from = to
    }
  }
}
