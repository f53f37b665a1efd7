import type { CleanedLine, CleanedOrder, LoadedRow } from '@/lib/ingest/clean/cleaned-row'
import type { OrderRow } from '@/lib/ingest/clean/resolve-order'

/** What is kept of a loaded row until its order is resolved: little, for thousands of rows wait at a time. */
export type PlacedRow = OrderRow & {
  readonly row: number
  /** The earliest time of its lines. */
  readonly time: string
  order: CleanedOrder
  /** Its lines for COPY, but for the order's number and the ordinal, which come first. */
  readonly lines: readonly string[]
}

/** @param lineText encodes a line of the row for COPY */
export function placedRow(
  { row, order, rowHash, lines }: LoadedRow,
  position: number,
  lineText: (line: CleanedLine, row: number) => string,
): PlacedRow {
  const texts: string[] = []
  const lineKeys: number[] = []
  let time = lines[0]?.time ?? ''
  for (const line of lines) {
    texts.push(lineText(line, row))
    lineKeys.push(line.lineKey)
    if (line.time < time) time = line.time
  }
  return { row, position, rowHash, lineKeys, time, order, lines: texts }
}

/** Lets a row that says the same of its order as the row before it share the other's words. */
export function sharesWords(before: PlacedRow | undefined, row: PlacedRow): PlacedRow {
  if (before !== undefined && saysTheSame(before.order, row.order)) row.order = before.order
  return row
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
  left.counted === right.counted
