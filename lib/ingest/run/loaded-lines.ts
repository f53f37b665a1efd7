import { CopyRows } from './copy-rows'
import type { KnownOrder } from './known-orders'
import type { OrderBatch } from './order-batch'
import { MONEY_PLACES, QUANTITY_PLACES } from './scaled'

/** What the server is given at a time, so that it works while the next is made. */
const CHUNK_BYTES = 1 << 17
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
 * Lines of a batch's direct orders for COPY into `loadedLine`, in its binary format.
 * @param out room for all of them, to be used again when the COPY is done
 */
export function* loadedLines(
  batch: OrderBatch,
  { workspaceId, importId }: { readonly workspaceId: number; readonly importId: number },
  orders: readonly KnownOrder[],
  products: KnownProducts,
  out: CopyRows,
): Generator<Buffer> {
  const { lines, hasRest } = batch
  out.length = 0
  out.begin()
  let given = 0
  const ofOrder = new CopyRows()
  let last = -1
  for (let line = 0; line < lines.length; line++) {
    const order = batch.orderOf(line)
    const known = orders[order]
    if (known?.direct !== true) continue
    if (order !== last) {
      ofOrder.length = 0
      ofOrder.row(hasRest ? FIELDS_WITH_REST : FIELDS)
      ofOrder.integer(workspaceId)
      ofOrder.integer(importId)
      ofOrder.string(batch.keys[order] ?? '')
      ofOrder.timestamp(batch.times[order] ?? '')
      ofOrder.integer(known.branchId)
      ofOrder.integer(known.customerId)
      last = order
    }
    out.append(ofOrder.bytes, 0, ofOrder.length)
    out.integer(batch.ordinal(line))
    const product = lines.product(line)
    out.integer(products.ids[product] ?? 0)
    out.integer(products.aliases[product] ?? null)
    out.integer(lines.row(line))
    out.bigInteger(lines.key(line))
    out.string(lines.kind(line))
    out.decimal(lines.quantity(line), QUANTITY_PLACES)
    out.decimal(lines.unitPrice(line), MONEY_PLACES)
    out.decimal(lines.amount(line), MONEY_PLACES)
    if (hasRest) {
      out.decimal(lines.discount(line), MONEY_PLACES)
      out.decimal(lines.tax(line), MONEY_PLACES)
      out.decimal(lines.cost(line), MONEY_PLACES)
    }
    if (out.length - given < CHUNK_BYTES) continue
    yield out.bytes.subarray(given, out.length)
    given = out.length
  }
  out.end()
  yield out.bytes.subarray(given, out.length)
}
