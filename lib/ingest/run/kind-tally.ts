import { addDecimals, type Decimal, decimalText, parseDecimal } from '@/lib/domain/decimal'
import type { ImportSummary } from '@/lib/domain/import-report'
import { lineKinds } from '@/lib/domain/line-kind'
import { MONEY_PLACES } from '@/lib/ingest/clean/scaled'
import { ExactSums } from './exact-sums'
import type { LineStore } from './line-store'

type OfKind = ImportSummary['kinds'][number]
const ZERO: Decimal = { units: 0n, scale: 0 }

/** Lines, orders and amounts of a file by kind, as `summarise` counts them in staging. */
export class KindTally {
  readonly #lines = lineKinds.map(() => 0)
  readonly #orders = lineKinds.map(() => 0)
  readonly #lastOrder = lineKinds.map(() => -1)
  readonly #amounts = new ExactSums()
  #summed: OfKind[] = []

  /** Counts a line, the orders of a file one after the other. @param order its order's number in the file */
  add(lines: LineStore, line: number, order: number): void {
    const kind = lines.kindNo(line)
    this.#lines[kind] = (this.#lines[kind] ?? 0) + 1
    if (this.#lastOrder[kind] !== order) this.#orders[kind] = (this.#orders[kind] ?? 0) + 1
    this.#lastOrder[kind] = order
    this.#amounts.add(kind, lines.amount(line))
  }

  /** Adds what the database counted, of other orders. */
  addSummed(summed: readonly OfKind[]): void {
    this.#summed.push(...summed)
  }

  /** Σ amount over all kinds, as exact text. */
  get amount(): string {
    return decimalText(this.kinds.reduce((sum, { amount }) => addDecimals(sum, decimal(amount)), ZERO))
  }

  /** By kind, in the order in which the database sorts them. */
  get kinds(): OfKind[] {
    const counted = lineKinds.map((kind, place) => ({
      kind,
      lines: this.#lines[place] ?? 0,
      orders: this.#orders[place] ?? 0,
      amount: decimalText(addDecimals({ units: BigInt(this.#amounts.at(place)), scale: MONEY_PLACES }, ZERO)),
    }))
    for (const more of this.#summed) {
      const of = counted.find(({ kind }) => kind === more.kind)
      if (of === undefined) continue
      of.lines += more.lines
      of.orders += more.orders
      of.amount = decimalText(addDecimals(decimal(of.amount), decimal(more.amount)))
    }
    return counted.filter(({ lines }) => lines > 0)
  }
}

function decimal(text: string): Decimal {
  const value = parseDecimal(text)
  if (value === null) throw new Error(`not a decimal: ${text}`)
  return value
}
