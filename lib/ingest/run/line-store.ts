import { type LineKind, lineKinds } from '@/lib/domain/line-kind'
import type { CleanedLine } from '@/lib/ingest/clean/cleaned-row'
import { lineTexts } from '@/lib/ingest/clean/line-texts'
import { MONEY_PLACES, QUANTITY_PLACES, type Scaled } from '@/lib/ingest/clean/scaled'
import { withRoom } from './with-room'

const KEY = 0
const ROW = 1
const PRODUCT = 2
const KIND = 3
const QUANTITY = 4
const UNIT_PRICE = 5
const AMOUNT = 6
const DISCOUNT = 7
const TAX = 8
const COST = 9
const REST = 10
const FACTS = 11

/**
 * Lines of orders as numbers outside the heap, which the collector neither copies nor walks. Amounts are whole numbers of
 * the smallest place that is kept; those of a line of which one is no safe integer are texts beside, and NaN here.
 */
export class LineStore {
  length = 0
  #facts: Float64Array<ArrayBuffer>
  readonly #texts = new Map<number, string>()

  constructor(room: number) {
    this.#facts = new Float64Array(room * FACTS)
  }

  clear(): void {
    this.length = 0
    if (this.#texts.size > 0) this.#texts.clear()
  }

  /** @param product number of its product, with what the line says of it, among the file's */
  add(line: CleanedLine, row: number, product: number): void {
    this.#facts = withRoom(this.#facts, (this.length + 1) * FACTS)
    const facts = this.#facts
    let at = this.length * FACTS
    facts[at++] = line.lineKey
    facts[at++] = row
    facts[at++] = product
    facts[at++] = lineKinds.indexOf(line.kind)
    const quantity = safe(line.quantity)
    const unitPrice = safe(line.unitPrice)
    const amount = safe(line.amount)
    const discount = safe(line.discount)
    const tax = safe(line.tax)
    const cost = line.cost === null ? Number.NaN : safe(line.cost)
    facts[at++] = quantity
    facts[at++] = unitPrice
    facts[at++] = amount
    facts[at++] = discount
    facts[at++] = tax
    facts[at++] = cost
    facts[at] = discount !== 0 || tax !== 0 || line.cost !== null ? 1 : 0
    if (Number.isNaN(quantity + unitPrice + amount + discount + tax + (line.cost === null ? 0 : cost))) {
      const { quantity, unitPrice, amount, discount, tax, cost } = lineTexts(line)
      this.#texts.set(this.length, [quantity, unitPrice, amount, discount, tax, cost ?? '\\N'].join('\t'))
    }
    this.length++
  }

  /** Adds a line of another store. */
  addFrom(other: LineStore, line: number): void {
    this.#facts = withRoom(this.#facts, (this.length + 1) * FACTS)
    const from = line * FACTS
    const to = this.length * FACTS
    for (let fact = 0; fact < FACTS; fact++) this.#facts[to + fact] = other.#facts[from + fact] ?? 0
    if (other.#texts.size > 0) {
      const text = other.#texts.get(line)
      if (text !== undefined) this.#texts.set(this.length, text)
    }
    this.length++
  }

  key(line: number): number {
    return this.#facts[line * FACTS + KEY] ?? 0
  }

  row(line: number): number {
    return this.#facts[line * FACTS + ROW] ?? 0
  }

  product(line: number): number {
    return this.#facts[line * FACTS + PRODUCT] ?? 0
  }

  kind(line: number): LineKind {
    return lineKinds[this.kindNo(line)] ?? 'uncounted'
  }

  /** Place of its kind among all. */
  kindNo(line: number): number {
    return this.#facts[line * FACTS + KIND] ?? 0
  }

  quantity(line: number): number {
    return this.#facts[line * FACTS + QUANTITY] ?? 0
  }

  unitPrice(line: number): number {
    return this.#facts[line * FACTS + UNIT_PRICE] ?? 0
  }

  amount(line: number): number {
    return this.#facts[line * FACTS + AMOUNT] ?? 0
  }

  discount(line: number): number {
    return this.#facts[line * FACTS + DISCOUNT] ?? 0
  }

  tax(line: number): number {
    return this.#facts[line * FACTS + TAX] ?? 0
  }

  /** NaN where there is none. */
  cost(line: number): number {
    return this.#facts[line * FACTS + COST] ?? 0
  }

  /** Whether it says anything of discount, tax and cost. */
  hasRest(line: number): boolean {
    return this.#facts[line * FACTS + REST] === 1
  }

  /** Whether its amounts are safe integers. */
  isExact(line: number): boolean {
    return !this.#texts.has(line)
  }

  /** Quantity, unit price, amount, discount, tax and cost for COPY's text format. */
  amountsText(line: number): string {
    const text = this.#texts.get(line)
    if (text !== undefined) return text
    const cost = this.cost(line)
    const money = [this.unitPrice(line), this.amount(line), this.discount(line), this.tax(line)]
    return [
      `${this.quantity(line)}e-${QUANTITY_PLACES}`,
      ...money.map((amount) => `${amount}e-${MONEY_PLACES}`),
      Number.isNaN(cost) ? '\\N' : `${cost}e-${MONEY_PLACES}`,
    ].join('\t')
  }
}

const safe = (value: Scaled): number => (typeof value === 'number' ? value : Number.NaN)
