import type { CleanedLine, CleanedOrder, LoadedRow, OrderRest } from '@/lib/ingest/clean/cleaned-row'
import type { OrderRow } from '@/lib/ingest/clean/resolve-order'
import { type LineKind, lineKindSchema } from '@/lib/ingest/layouts/layout'
import { MONEY_PLACES, QUANTITY_PLACES, scaled } from './scaled'
import { TextBytes } from './text-bytes'
import { withRoom } from './with-room'

/** A row of a held order, for as long as the order is being resolved. */
export type HeldRow = OrderRow & {
  readonly row: number
  /** The earliest time of its lines. */
  readonly time: string
  readonly order: CleanedOrder
  readonly lines: readonly HeldLine[]
}

/** A line of a held order: where its encoded text stands, and what its order's totals need. */
export type HeldLine = {
  readonly from: number
  readonly to: number
  /** Number of its product, with what the line says of it, among the file's. */
  readonly product: number
  readonly kind: LineKind
  /** Whole numbers of the smallest place that is kept; NaN where that is no safe integer. */
  readonly quantity: number
  readonly amount: number
  readonly discount: number
  readonly tax: number
  /** Its encoded text ends with discount, tax and cost; of others these are 0, 0 and none. */
  readonly hasRest: boolean
}

/**
 * Encodes a line of a row for COPY, but for what is known only when its order is resolved, which comes first.
 * @returns the number of its product, with what the line says of it
 */
export type EncodeLine = (line: CleanedLine, row: number, into: TextBytes) => number

const FACTS_OF_ROW = 6
const FACTS_OF_LINE = 9
const kinds = lineKindSchema.options

/**
 * The rows of one order while others of it may follow. Thousands wait at a time: what they say is kept as numbers and
 * bytes outside the heap, which the collector neither copies nor walks, and the room is used again for other orders.
 */
export class HeldOrder {
  keyBase = ''
  /** How many rows it holds. */
  size = 0
  /** Lines of all rows, one after the other. */
  readonly text = new TextBytes()
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
    this.#facts = withRoom(this.#facts, this.#filled + FACTS_OF_ROW + lines.length * FACTS_OF_LINE)
    const facts = this.#facts
    let at = this.#filled
    facts[at++] = row
    facts[at++] = position
    facts[at++] = rowHash
    facts[at++] = this.#noteSaid(order)
    facts[at++] = this.#noteTime(earliest(lines))
    facts[at++] = lines.length
    for (const line of lines) {
      facts[at++] = line.lineKey
      facts[at++] = encode(line, row, this.text)
      facts[at++] = this.text.length
      facts[at++] = kinds.indexOf(line.kind)
      facts[at++] = scaled(line.quantity, QUANTITY_PLACES)
      facts[at++] = scaled(line.amount, MONEY_PLACES)
      facts[at++] = scaled(line.discount, MONEY_PLACES)
      facts[at++] = scaled(line.tax, MONEY_PLACES)
      facts[at++] = hasRest(line) ? 1 : 0
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
      const lines: HeldLine[] = []
      for (let l = 0; l < count; l++) {
        const to = facts[at + 2] ?? from
        lineKeys.push(facts[at] ?? 0)
        lines.push({
          from,
          to,
          product: facts[at + 1] ?? 0,
          kind: kinds[facts[at + 3] ?? 0] ?? 'uncounted',
          quantity: facts[at + 4] ?? 0,
          amount: facts[at + 5] ?? 0,
          discount: facts[at + 6] ?? 0,
          tax: facts[at + 7] ?? 0,
          hasRest: facts[at + 8] === 1,
        })
        from = to
        at += FACTS_OF_LINE
      }
      if (order === undefined) throw new Error('a held row says nothing of its order')
      rows.push({ row, position, rowHash, lineKeys, lines, order, time })
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
}

/** Whether a line says anything of discount, tax and cost. */
export const hasRest = ({ discount, tax, cost }: CleanedLine): boolean =>
  discount !== '0' || tax !== '0' || cost !== null

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
