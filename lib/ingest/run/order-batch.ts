import { LineStore } from './line-store'
import type { StagedOrder } from './staged-order'
import { TextBytes } from './text-bytes'
import { withRoom } from './with-room'

const USUAL_LINES = 1 << 14
const LINE_END = 0x0a

/** Whole orders with their lines and the products they name first, outside the heap, until they are staged or loaded. */
export class OrderBatch {
  /** Texts for COPY: of orders, of products. */
  readonly orders = new TextBytes(1 << 16)
  readonly products = new TextBytes(1 << 16)
  /** Lines, order by order. */
  readonly lines = new LineStore(USUAL_LINES)
  /** Of each order its key and time. */
  readonly keys: string[] = []
  readonly times: string[] = []
  /** Places of orders whose totals are not told: the database sums their lines. */
  readonly inexact = new Set<number>()
  /** Number of its first order in the file. */
  firstOrder = 0
  /** Whether some line says anything of discount, tax or cost. */
  hasRest = false
  #orderOf = new Int32Array(USUAL_LINES)
  #ordinals = new Int32Array(USUAL_LINES)

  clear(): void {
    for (const text of [this.orders, this.products]) text.length = 0
    this.lines.clear()
    this.keys.length = 0
    this.times.length = 0
    this.inexact.clear()
    this.hasRest = false
  }

  /** @param line in COPY's text format, without its end */
  addProduct(line: string): void {
    this.products.text(line)
    this.products.byte(LINE_END)
  }

  /** Adds a line of the order that `endOrder` ends; `line` is its place in `lines`. */
  addLine(lines: LineStore, line: number, ordinal: number): void {
    const place = this.lines.length
    this.#orderOf = withRoom(this.#orderOf, place + 1)
    this.#ordinals = withRoom(this.#ordinals, place + 1)
    this.#orderOf[place] = this.keys.length
    this.#ordinals[place] = ordinal
    this.lines.addFrom(lines, line)
    if (lines.hasRest(line)) this.hasRest = true
  }

  endOrder(order: StagedOrder): void {
    if (this.keys.length === 0) this.firstOrder = order.no
    if (!order.isExact) this.inexact.add(this.keys.length)
    this.orders.text(order.copyText())
    this.orders.byte(LINE_END)
    this.keys.push(order.orderKey)
    this.times.push(order.time)
  }

  /** Each order with the places of its lines: the first, and the one after the last. */
  *spans(): Generator<{ order: number; first: number; end: number }> {
    for (let first = 0, end = 0; first < this.lines.length; first = end) {
      const order = this.orderOf(first)
      while (end < this.lines.length && this.orderOf(end) === order) end++
      yield { order, first, end }
    }
  }

  /** A line's order by its place in the batch, from 0. */
  orderOf(line: number): number {
    return this.#orderOf[line] ?? 0
  }

  /** 0, 1, 2 … among the order's equal lines. */
  ordinal(line: number): number {
    return this.#ordinals[line] ?? 0
  }
}
