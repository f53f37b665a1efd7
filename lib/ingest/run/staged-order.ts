import type { CleanedLine, CleanedOrder } from '@/lib/ingest/clean/cleaned-row'
import type { ResolvedRow } from '@/lib/ingest/clean/resolve-order'
import { copyField } from './copy-text'
import type { PlacedRow } from './order-window'
import { smallerDecimal, smallerText } from './smaller-value'

export type StagedLine = { readonly line: CleanedLine; readonly row: number; readonly ordinal: number }

export type StagedOrder = {
  /** Its line for COPY, without the number it gets. */
  readonly text: string
  readonly lines: readonly StagedLine[]
}

type Folding = {
  orderKey: string
  order: CleanedOrder
  time: string
  rows: number
  repeated: number
  lines: StagedLine[]
}

/** The orders that a group's loaded rows make: one, or in a derived layout one a row. */
export function stagedOrders(
  keyBase: string,
  rows: readonly PlacedRow[],
  resolved: readonly ResolvedRow[],
): StagedOrder[] {
  const orders: Folding[] = []
  let current: Folding | undefined
  for (const [i, outcome] of resolved.entries()) {
    const row = rows[i]?.row
    if (row === undefined || outcome.fate !== 'loaded') continue
    const time = earliest(row.lines)
    if (current === undefined || current.orderKey !== outcome.orderKey) {
      current = { orderKey: outcome.orderKey, order: row.order, time, rows: 0, repeated: 0, lines: [] }
      orders.push(current)
    } else {
      current.order = fold(current.order, row.order)
      if (time < current.time) current.time = time
    }
    current.rows++
    if (outcome.repeated) current.repeated++
    for (const [j, line] of row.lines.entries()) {
      current.lines.push({ line, row: row.row, ordinal: outcome.ordinals[j] ?? 0 })
    }
  }
  return orders.map((order) => ({ text: copyText(keyBase, order), lines: order.lines }))
}

function earliest(lines: readonly CleanedLine[]): string {
  let time = lines[0]?.time ?? ''
  for (const line of lines) if (line.time < time) time = line.time
  return time
}

/** Of every attribute the smaller value given; counted only if all say so. The same rule as `foldOrders` over imports. */
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
  }
}

const smallerNumber = (left: number | null, right: number | null): number | null =>
  left === null ? right : right === null ? left : Math.min(left, right)

function copyText(keyBase: string, { orderKey, order, time, rows, repeated }: Folding): string {
  const fields = [
    copyField(keyBase),
    copyField(orderKey),
    copyField(order.orderNumber),
    copyField(order.branch),
    copyField(order.customer),
    copyField(order.country),
    time,
    order.utcOffset ?? '\\N',
    copyField(order.status),
    order.counted ? 't' : 'f',
    copyField(order.currency),
    copyField(order.payment),
    order.statedTotal ?? '\\N',
    rows,
    repeated,
  ]
  return `${fields.join('\t')}\n`
}
