import type { LoadedRow } from '@/lib/ingest/clean/cleaned-row'
import { OrderTooLargeError } from '@/lib/ingest/receive/run-problem'
import { BloomFilter } from './bloom-filter'
import { type PlacedRow, sharesWords } from './placed-row'

/** All rows of one order, in file order. */
export type OrderGroup = { readonly keyBase: string; readonly rows: readonly PlacedRow[] }

const WINDOW_ROWS = 4_000
const LARGEST_ORDER = 200_000

/**
 * Gathers rows into orders though other orders' rows stand between them, in memory that does not grow with the file: an
 * order leaves the window when it has not been seen for longest. One that is seen again afterwards is late; its rows are
 * not gathered here, for it has to be resolved as a whole later.
 */
export class OrderWindow {
  readonly #open = new Map<string, PlacedRow[]>()
  readonly #left = new BloomFilter()
  #held = 0
  #lastKey: string | undefined
  #lastRows: PlacedRow[] = []

  /** Orders that were seen again after they left, and perhaps a few more; undefined while there is none. */
  late: BloomFilter | undefined

  /** @param place turns the row into what is kept of it until its order leaves; not called for late ones */
  add(row: LoadedRow, place: (row: LoadedRow) => PlacedRow): void {
    const key = row.order.keyBase
    if (key !== this.#lastKey && !this.#turnTo(key)) return
    const before = this.#lastRows[this.#lastRows.length - 1]
    this.#lastRows.push(sharesWords(before, place(row)))
    this.#held++
    if (this.#lastRows.length > LARGEST_ORDER) throw new OrderTooLargeError(LARGEST_ORDER)
  }

  /** Makes the order the one seen last; false when it is late. */
  #turnTo(key: string): boolean {
    const open = this.#open.get(key)
    if (open === undefined && this.#left.mayHold(key)) {
      this.late ??= new BloomFilter()
      this.late.add(key)
      return false
    }
    this.#lastRows = open ?? []
    this.#lastKey = key
    if (open !== undefined) this.#open.delete(key)
    this.#open.set(key, this.#lastRows)
    return true
  }

  /** Orders that leave the window now, if it is full; all of them at the end of the file. */
  *leaving(atEnd: boolean): Generator<OrderGroup> {
    if (!atEnd && this.#held <= WINDOW_ROWS) return
    for (const [keyBase, rows] of this.#open) {
      if (!atEnd && this.#held <= WINDOW_ROWS / 2) return
      this.#open.delete(keyBase)
      if (keyBase === this.#lastKey) this.#lastKey = undefined
      this.#left.add(keyBase)
      this.#held -= rows.length
      yield { keyBase, rows }
    }
  }
}
