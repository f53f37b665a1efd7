import type { CleanedLine, CleanedOrder, LoadedRow, OrderRest } from '@/lib/ingest/clean/cleaned-row'
import type { OrderRow } from '@/lib/ingest/clean/resolve-order'
import { AsciiText } from './ascii-text'

/** A row of a held order, for as long as the order is being resolved. */
export type HeldRow = OrderRow & {
  readonly row: number
  /** The earliest time of its lines. */
  readonly time: string
  readonly order: CleanedOrder
  /** Where its lines begin in the held text, and the end of each. */
  readonly from: number
  readonly lineEnds: readonly number[]
}

/** Encodes a line of a row for COPY, but for the order's number and the ordinal, which come first. */
export type EncodeLine = (line: CleanedLine, row: number, into: AsciiText) => void

const FACTS_OF_ROW = 6
const FACTS_OF_LINE = 2

/**
 * The rows of one order while others of it may follow. Thousands wait at a time: what they say is kept as numbers and
 * bytes outside the heap, which the collector neither copies nor walks, and the room is used again for other orders.
 */
export class HeldOrder {
  keyBase = ''
  /** How many rows it holds. */
  size = 0
  /** Lines of all rows, one after the other. */
  readonly text = new AsciiText()
  #facts = new Float64Array(32)
  #filled = 0
  #said: CleanedOrder[] = []
  #times: string[] = []

  begin(keyBase: string): void {
    this.keyBase = keyBase
    this.size = 0
    this.text.length = 0
    this.#filled = 0
    this.#said = []
    this.#times = []
  }

  /** @param position the row's number among the file's loaded rows, from 0 */
  add({ row, order, rowHash, lines }: LoadedRow, position: number, encode: EncodeLine): void {
    this.#room(FACTS_OF_ROW + lines.length * FACTS_OF_LINE)
    const facts = this.#facts
    let at = this.#filled
    facts[at++] = row
    facts[at++] = position
    facts[at++] = rowHash
    facts[at++] = this.#noteSaid(order)
    facts[at++] = this.#noteTime(earliest(lines))
    facts[at++] = lines.length
    for (const line of lines) {
      encode(line, row, this.text)
      facts[at++] = line.lineKey
      facts[at++] = this.text.length
    }
    this.#filled = at
    this.size++
  }

  rows(): HeldRow[] {
    const facts = this.#facts
    const rows: HeldRow[] = []
    let at = 0
    let from = 0
    while (at < this.#filled) {
      const row = facts[at] ?? 0
      const position = facts[at + 1] ?? 0
      const rowHash = facts[at + 2] ?? 0
      const order = this.#said[facts[at + 3] ?? 0]
      const time = this.#times[facts[at + 4] ?? 0] ?? ''
      const count = facts[at + 5] ?? 0
      at += FACTS_OF_ROW
      const lineKeys: number[] = []
      const lineEnds: number[] = []
      for (let l = 0; l < count; l++) {
        lineKeys.push(facts[at++] ?? 0)
        lineEnds.push(facts[at++] ?? 0)
      }
      if (order === undefined) throw new Error('a held row says nothing of its order')
      rows.push({ row, position, rowHash, lineKeys, lineEnds, from, order, time })
      from = lineEnds[count - 1] ?? from
    }
    return rows
  }

  #noteSaid(order: CleanedOrder): number {
    const last = this.#said[this.#said.length - 1]
    if (last === undefined || !saysTheSame(last, order)) this.#said.push(order)
    return this.#said.length - 1
  }

  #noteTime(time: string): number {
    if (this.#times[this.#times.length - 1] !== time) this.#times.push(time)
    return this.#times.length - 1
  }

  #room(more: number): void {
    if (this.#filled + more <= this.#facts.length) return
    const grown = new Float64Array(Math.max(this.#facts.length * 2, this.#filled + more))
    grown.set(this.#facts.subarray(0, this.#filled))
    this.#facts = grown
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
