import type { LineKind } from '@/lib/ingest/layouts/layout'
import type { HeldLine } from './held-order'
import { MONEY_PLACES, QUANTITY_PLACES } from './scaled'

/**
 * Totals of an order's lines by kind, as `orderTotals` sums them in the database. Sums are whole numbers of the smallest
 * place; where one is no safe integer any more, none is told and the database sums the lines itself.
 */
export class LineSums {
  #lines = 0
  readonly #ofKind: Record<LineKind, number> = {
    sale: 0,
    return: 0,
    cancellation: 0,
    adjustment: 0,
    free: 0,
    uncounted: 0,
  }
  #units = 0
  #gross = 0
  #discount = 0
  #tax = 0
  #returns = 0

  add({ kind, quantity, amount, discount, tax }: HeldLine): void {
    this.#lines++
    this.#ofKind[kind]++
    if (kind === 'sale') {
      this.#units += quantity
      this.#gross += amount
      this.#discount += discount
      this.#tax += tax
    } else if (kind === 'return' || kind === 'cancellation') this.#returns -= amount
  }

  /** For COPY: number of lines, then the columns of `totalColumns`. */
  copyFields(): (number | string)[] {
    const { sale, return: returned, cancellation, adjustment, free, uncounted } = this.#ofKind
    const counts = [this.#lines, sale, returned, cancellation, adjustment + free + uncounted]
    const money = [this.#gross, this.#discount, this.#tax, this.#returns]
    const exact = [this.#units, ...money].every(Number.isSafeInteger)
    return [
      ...counts,
      exact ? `${this.#units}e-${QUANTITY_PLACES}` : '\\N',
      ...money.map((sum) => (exact ? `${sum}e-${MONEY_PLACES}` : '\\N')),
    ]
  }
}
