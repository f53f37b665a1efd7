import type { CleanedOrder, OrderRest } from '@/lib/ingest/clean/cleaned-row'
import { copyField } from './copy-text'
import type { LineStore } from './line-store'
import { LineSums } from './line-sums'
import { smallerDecimal, smallerText } from './smaller-value'

/** An order as its rows in this file say it, row by row: the same rule as `foldOrders` over imports. */
export class StagedOrder {
  readonly no: number
  readonly orderKey: string
  #said: CleanedOrder
  #time: string
  #rows = 0
  #repeated = 0
  readonly #sums = new LineSums()

  constructor(no: number, orderKey: string, said: CleanedOrder, time: string) {
    this.no = no
    this.orderKey = orderKey
    this.#said = said
    this.#time = time
  }

  addLine(lines: LineStore, line: number): void {
    this.#sums.add(lines, line)
  }

  /** Whether its totals are told. */
  get isExact(): boolean {
    return this.#sums.areExact
  }

  /** The earliest time of its lines. */
  get time(): string {
    return this.#time
  }

  /** Adds a row: of every attribute the smaller value given, the earliest time, counted only if all say so. */
  addRow(said: CleanedOrder, time: string, repeated: boolean): void {
    if (time < this.#time) this.#time = time
    this.#rows++
    if (repeated) this.#repeated++
    if (this.#said !== said) this.#said = fold(this.#said, said)
  }

  /** Counts a row that equals an earlier one and is left out. */
  drop(): void {
    this.#repeated++
  }

  /** Its line for COPY. */
  copyText(): string {
    const said = this.#said
    return [
      this.no,
      copyField(said.keyBase),
      copyField(this.orderKey),
      copyField(said.orderNumber),
      copyField(said.branch),
      copyField(said.customer),
      copyField(said.country),
      this.#time,
      said.utcOffset ?? '\\N',
      copyField(said.status),
      said.counted ? 't' : 'f',
      copyField(said.currency),
      copyField(said.payment),
      said.statedTotal ?? '\\N',
      copyField(said.rest?.shippedAt ?? null),
      copyField(said.rest?.device ?? null),
      copyField(said.rest?.channel ?? null),
      copyField(said.rest?.name ?? null),
      copyField(said.rest?.email ?? null),
      this.#rows,
      this.#repeated,
      ...this.#sums.copyFields(),
    ].join('\t')
  }
}

function fold(left: CleanedOrder, right: CleanedOrder): CleanedOrder {
  return {
    keyBase: left.keyBase,
    orderNumber: smallerText(left.orderNumber, right.orderNumber),
    branch: smallerText(left.branch, right.branch),
    customer: smallerText(left.customer, right.customer),
    country: smallerText(left.country, right.country),
    currency: smallerText(left.currency, right.currency) ?? left.currency,
    payment: smallerText(left.payment, right.payment),
    utcOffset: smallerNumber(left.utcOffset, right.utcOffset),
    statedTotal: smallerDecimal(left.statedTotal, right.statedTotal),
    status: smallerText(left.status, right.status),
    counted: left.counted && right.counted,
    rest: foldRest(left.rest, right.rest),
  }
}

function foldRest(left: OrderRest | null, right: OrderRest | null): OrderRest | null {
  if (left === null || right === null) return left ?? right
  return {
    shippedAt: smallerText(left.shippedAt, right.shippedAt),
    device: smallerText(left.device, right.device),
    channel: smallerText(left.channel, right.channel),
    name: smallerText(left.name, right.name),
    email: smallerText(left.email, right.email),
  }
}

const smallerNumber = (left: number | null, right: number | null): number | null =>
  left === null ? right : right === null ? left : Math.min(left, right)
