import type { CleanedLine, CleanedOrder, LoadedRow, OrderRest, SaidProduct } from '@/lib/ingest/clean/cleaned-row'
import type { OrderRow } from '@/lib/ingest/clean/resolve-order'
import { LineStore } from './line-store'
import { withRoom } from './with-room'

/** A row of a held order, for as long as the order is being resolved. */
export type HeldRow = OrderRow & {
  readonly row: number
  /** The earliest time of its lines. */
  readonly time: string
  readonly order: CleanedOrder
  /** Place of its first line among the order's. */
  readonly firstLine: number
}

/** @returns the number of a product, with what a line says of it */
export type NumberProduct = (product: SaidProduct) => number

const USUAL_LINES = 8

const ROW = 0
const POSITION = 1
const ROW_HASH = 2
const SAID = 3
const TIME = 4
const FIRST_LINE = 5
const FACTS = 6

/**
 * The rows of one order while others of it may follow. Thousands wait at a time: what they say is kept as numbers
 * outside the heap, and the room is used again for other orders.
 */
export class HeldOrder {
  keyBase = ''
  /** How many rows it holds. */
  size = 0
  /** Lines of all rows, one after the other. */
  readonly lines = new LineStore(USUAL_LINES)
  #facts = new Float64Array(USUAL_LINES * FACTS)
  #said: CleanedOrder[] = []
  #times: string[] = []

  begin(keyBase: string): void {
    this.keyBase = keyBase
    this.size = 0
    this.lines.clear()
    this.#said = []
    this.#times = []
  }

  /** @param position the row's number among the file's loaded rows, from 0 */
  add({ row, order, rowHash, lines }: LoadedRow, position: number, numberOf: NumberProduct): void {
    this.#facts = withRoom(this.#facts, (this.size + 1) * FACTS)
    const facts = this.#facts
    let at = this.size * FACTS
    facts[at++] = row
    facts[at++] = position
    facts[at++] = rowHash
    facts[at++] = this.#noteSaid(order)
    facts[at++] = this.#noteTime(earliest(lines))
    facts[at] = this.lines.length
    for (const line of lines) this.lines.add(line, row, numberOf(line.product))
    this.size++
  }

  /** The places of its lines in the order of their keys, if each row is one line and no two are equal: nothing repeats. */
  distinctLines(): number[] | undefined {
    const { lines, size } = this
    if (lines.length !== size) return undefined
    const places: number[] = []
    for (let line = 0; line < size; line++) {
      if (this.#facts[line * FACTS + FIRST_LINE] !== line) return undefined
      places.push(line)
    }
    places.sort((left, right) => lines.key(left) - lines.key(right))
    for (let i = 1; i < size; i++) if (lines.key(places[i] ?? 0) === lines.key(places[i - 1] ?? 0)) return undefined
    return places
  }

  said(row: number): CleanedOrder {
    const said = this.#said[this.#facts[row * FACTS + SAID] ?? 0]
    if (said === undefined) throw new Error('a held row says nothing of its order')
    return said
  }

  time(row: number): string {
    return this.#times[this.#facts[row * FACTS + TIME] ?? 0] ?? ''
  }

  rows(): HeldRow[] {
    const facts = this.#facts
    const rows: HeldRow[] = []
    for (let i = 0; i < this.size; i++) {
      const at = i * FACTS
      const firstLine = facts[at + FIRST_LINE] ?? 0
      const end = i + 1 < this.size ? (facts[at + FACTS + FIRST_LINE] ?? 0) : this.lines.length
      const lineKeys: number[] = []
      for (let line = firstLine; line < end; line++) lineKeys.push(this.lines.key(line))
      rows.push({
        row: facts[at + ROW] ?? 0,
        position: facts[at + POSITION] ?? 0,
        rowHash: facts[at + ROW_HASH] ?? 0,
        lineKeys,
        firstLine,
        order: this.said(i),
        time: this.time(i),
      })
    }
    return rows
  }

  #noteSaid(order: CleanedOrder): number {
    const last = this.#said[this.#said.length - 1]
    if (last !== order && (last === undefined || !saysTheSame(last, order))) this.#said.push(order)
    return this.#said.length - 1
  }

  #noteTime(time: string): number {
    if (this.#times[this.#times.length - 1] !== time) this.#times.push(time)
    return this.#times.length - 1
  }
}

function earliest(lines: readonly CleanedLine[]): string {
  let time = lines[0]?.time ?? ''
  for (const line of lines) if (line.time < time) time = line.time
  return time
}

const saysTheSame = (left: CleanedOrder, right: CleanedOrder): boolean =>
  left.customer === right.customer &&
  left.country === right.country &&
  left.orderNumber === right.orderNumber &&
  left.branch === right.branch &&
  left.currency === right.currency &&
  left.payment === right.payment &&
  left.utcOffset === right.utcOffset &&
  left.statedTotal === right.statedTotal &&
  left.status === right.status &&
  left.counted === right.counted &&
  (left.rest === right.rest || (left.rest !== null && right.rest !== null && saysTheSameRest(left.rest, right.rest)))

const saysTheSameRest = (left: OrderRest, right: OrderRest): boolean =>
  left.shippedAt === right.shippedAt &&
  left.device === right.device &&
  left.channel === right.channel &&
  left.name === right.name &&
  left.email === right.email
