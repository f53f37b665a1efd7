import type { LoadedRow } from '@/lib/ingest/clean/cleaned-row'
import { OrderTooLargeError } from '@/lib/ingest/receive/run-problem'
import { BloomFilter } from './bloom-filter'
import { HeldOrder, type NumberProduct } from './held-order'

const WINDOW_ROWS = 4_000
const LARGEST_ORDER = 200_000
/** The room of larger orders is given back. */
const USUAL_ORDER = 1_000

/**
 * Gathers rows into orders though other orders' rows stand between them, in memory that does not grow with the file: an
 * order leaves the window when it has not been seen for longest. One that is seen again afterwards is late; its rows are
 * not gathered here, for it has to be resolved as a whole later.
 */
export class OrderWindow {
  readonly #numberOf: NumberProduct
  readonly #open = new Map<string, HeldOrder>()
  readonly #left = new BloomFilter()
  readonly #spare: HeldOrder[] = []
  #held = 0
  #last: HeldOrder | undefined

  /** Orders that were seen again after they left, and perhaps a few more; undefined while there is none. */
  late: BloomFilter | undefined

  constructor(numberOf: NumberProduct) {
    this.#numberOf = numberOf
  }

  /** @param position the row's number among the file's loaded rows, from 0 */
  add(row: LoadedRow, position: number): void {
    const key = row.order.keyBase
    const order = this.#last?.keyBase === key ? this.#last : this.#turnTo(key)
    if (order === undefined) return
    order.add(row, position, this.#numberOf)
    this.#held++
    if (order.size > LARGEST_ORDER) throw new OrderTooLargeError(LARGEST_ORDER)
  }

  /** Makes the order the one seen last; undefined when it is late. */
  #turnTo(key: string): HeldOrder | undefined {
    const open = this.#open.get(key)
    if (open === undefined && this.#left.mayHold(key)) {
      this.late ??= new BloomFilter()
      this.late.add(key)
      return undefined
    }
    const order = open ?? this.#begin(key)
    if (open !== undefined) this.#open.delete(key)
    this.#open.set(key, order)
    this.#last = order
    return order
  }

  #begin(key: string): HeldOrder {
    const order = this.#spare.pop() ?? new HeldOrder()
    order.begin(key)
    return order
  }

  /** Orders that leave the window now, if it is full; all of them at the end of the file. Each lasts until the next. */
  *leaving(atEnd: boolean): Generator<HeldOrder> {
    if (!atEnd && this.#held <= WINDOW_ROWS) return
    for (const [key, order] of this.#open) {
      if (!atEnd && this.#held <= WINDOW_ROWS / 2) return
      this.#open.delete(key)
      if (order === this.#last) this.#last = undefined
      this.#left.add(key)
      this.#held -= order.size
      yield order
      if (order.size <= USUAL_ORDER) this.#spare.push(order)
    }
  }
}
