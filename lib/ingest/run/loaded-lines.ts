import { MONEY_PLACES, QUANTITY_PLACES } from '@/lib/ingest/clean/scaled'
import { CopyRows } from './copy-rows'
import type { KnownOrder } from './known-orders'
import type { OrderBatch } from './order-batch'

const COLUMNS =
  'workspace_id, import_id, order_key, ordered_at, branch_id, customer_id, ordinal, product_id, alias_id, "row", line_key, kind, quantity, unit_price, amount'
const REST = 'discount, tax, cost'
const FIELDS = COLUMNS.split(',').length
const FIELDS_WITH_REST = FIELDS + REST.split(',').length

/** Which product, and which of its names, each staged number stands for. */
export type KnownProducts = { readonly ids: readonly number[]; readonly aliases: readonly (number | null)[] }

/** What `loadedLines` are copied into. */
export const loadedLine = ({ hasRest }: OrderBatch): string =>
  `order_line (${hasRest ? `${COLUMNS}, ${REST}` : COLUMNS})`

/**
 * Appends the lines of a batch's direct orders for COPY into `loadedLine`, in its binary format.
 * @returns yields after each order
 */
export function* loadedLines(
  batch: OrderBatch,
  { workspaceId, importId }: { readonly workspaceId: number; readonly importId: number },
  orders: readonly KnownOrder[],
  products: KnownProducts,
  out: CopyRows,
): Generator<void> {
  const { hasRest } = batch
  const ofOrder = new CopyRows()
  for (const { order, first, end } of batch.spans()) {
    const known = orders[order]
    if (known?.direct !== true) continue
    ofOrder.length = 0
    ofOrder.row(hasRest ? FIELDS_WITH_REST : FIELDS)
    ofOrder.integer(workspaceId)
    ofOrder.integer(importId)
    ofOrder.string(batch.keys[order] ?? '')
    ofOrder.timestamp(batch.times[order] ?? '')
    ofOrder.integer(known.branchId)
    ofOrder.integer(known.customerId)
    for (let line = first; line < end; line++) {
      out.append(ofOrder.bytes, 0, ofOrder.length)
      appendLine(batch, line, products, out)
    }
    yield
  }
}

function appendLine(batch: OrderBatch, line: number, { ids, aliases }: KnownProducts, out: CopyRows): void {
  const { lines } = batch
  const product = lines.product(line)
  out.integer(batch.ordinal(line))
  out.integer(ids[product] ?? 0)
  out.integer(aliases[product] ?? null)
  out.integer(lines.row(line))
  out.bigInteger(lines.key(line))
  out.string(lines.kind(line))
  out.decimal(lines.quantity(line), QUANTITY_PLACES)
  out.decimal(lines.unitPrice(line), MONEY_PLACES)
  out.decimal(lines.amount(line), MONEY_PLACES)
  if (!batch.hasRest) return
  out.decimal(lines.discount(line), MONEY_PLACES)
  out.decimal(lines.tax(line), MONEY_PLACES)
  out.decimal(lines.cost(line), MONEY_PLACES)
}
