import { MONEY_PLACES, QUANTITY_PLACES } from '@/lib/ingest/clean/scaled'
import type { LineKind } from '@/lib/ingest/layouts/layout'
import type { LineStore } from './line-store'

/**
 * Totals of an order's lines by kind, as `orderTotals` sums them in the database. Sums are whole numbers of the smallest
 * place; where one was no safe integer, or an amount was none, none is told and the database sums the lines itself.
 */
export class LineSums {
  #lines = 0
  #exact = true
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
  /** Of lines that are in no total. */
  #others = 0

  add(lines: LineStore, line: number): void {
    const kind = lines.kind(line)
    const amount = lines.amount(line)
    this.#lines++
    this.#ofKind[kind]++
    if (!lines.isExact(line)) this.#exact = false
    if (kind === 'sale') {
      this.#units = exactSum(this.#units, lines.quantity(line))
      this.#gross = exactSum(this.#gross, amount)
      this.#discount = exactSum(this.#discount, lines.discount(line))
      this.#tax = exactSum(this.#tax, lines.tax(line))
    } else if (kind === 'return' || kind === 'cancellation') this.#returns = exactSum(this.#returns, -amount)
    else this.#others = exactSum(this.#others, amount)
  }

  /** Whether the totals are told. */
  get areExact(): boolean {
    return (
      this.#exact &&
      !Number.isNaN(this.#units + this.#gross + this.#discount + this.#tax + this.#returns + this.#others)
    )
  }

  /** For COPY: number of lines, then the columns of `totalColumns`. */
  copyFields(): (number | string)[] {
    const { sale, return: returned, cancellation, adjustment, free, uncounted } = this.#ofKind
    const counts = [this.#lines, sale, returned, cancellation, adjustment + free + uncounted]
    const money = [this.#gross, this.#discount, this.#tax, this.#returns]
    const exact = this.areExact
    return [
      ...counts,
      exact ? `${this.#units}e-${QUANTITY_PLACES}` : '\\N',
      ...money.map((sum) => (exact ? `${sum}e-${MONEY_PLACES}` : '\\N')),
    ]
  }
}

function exactSum(left: number, right: number): number {
  const sum = left + right
  return Number.isSafeInteger(sum) ? sum : Number.NaN
}
