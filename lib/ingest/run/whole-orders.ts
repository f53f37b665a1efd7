import type { CopyRows } from './copy-rows'
import type { KnownOrder } from './known-orders'
import type { OrderBatch } from './order-batch'

const FIELDS = 5

/** Places of known orders that can be compared as wholes: not replaced, and no line says anything of discount, tax or cost. */
export function comparableAsWholes(batch: OrderBatch, orders: readonly KnownOrder[]): Set<number> {
  const comparable = new Set<number>()
  for (const [order, { fresh, replaced }] of orders.entries())
    if (!fresh && !replaced && !batch.inexact.has(order)) comparable.add(order)
  const { lines, hasRest } = batch
  for (let line = 0; hasRest && line < lines.length; line++)
    if (lines.hasRest(line)) comparable.delete(batch.orderOf(line))
  return comparable
}

/**
 * Appends orders of a batch with their lines in arrays, for COPY into `whole_order` in its binary format.
 * @param only their places in the batch
 * @param aliases which of its product's names each staged number stands for
 * @returns yields after each order
 */
export function* wholeOrders(
  batch: OrderBatch,
  only: ReadonlySet<number>,
  aliases: readonly (number | null)[],
  out: CopyRows,
): Generator<void> {
  const { lines } = batch
  for (const { order, first, end } of batch.spans()) {
    if (!only.has(order)) continue
    out.row(FIELDS)
    out.integer(batch.firstOrder + order)
    out.beginArray('bigint', end - first)
    for (let line = first; line < end; line++) out.bigInteger(lines.key(line))
    out.endArray()
    out.beginArray('integer', end - first)
    for (let line = first; line < end; line++) out.integer(batch.ordinal(line))
    out.endArray()
    out.beginArray('integer', end - first)
    for (let line = first; line < end; line++) out.integer(lines.row(line))
    out.endArray()
    out.beginArray('integer', end - first)
    for (let line = first; line < end; line++) out.integer(aliases[lines.product(line)] ?? null)
    out.endArray()
    yield
  }
}
