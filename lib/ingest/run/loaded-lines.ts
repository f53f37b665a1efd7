import { copyField } from './copy-text'
import type { OrderBatch } from './order-batch'
import { TextBytes } from './text-bytes'

/** What the server is given at a time, so that it works while the next is made. */
const CHUNK_BYTES = 1 << 19
const TAB = 0x09
const LINE_END = 0x0a

/** An order of a batch, as the workspace knows it. */
export type KnownOrder = {
  /** Whether its lines go straight into the table: nothing has to be compared or summed. */
  readonly direct: boolean
  readonly fresh: boolean
  readonly branchId: number
  readonly customerId: number | null
}

/** Which product, and which of its names, each staged number stands for. */
export type KnownProducts = { readonly ids: readonly number[]; readonly aliases: readonly (number | null)[] }

/** What `loadedLines` are copied into. */
export const loadedLine = ({ hasRest }: OrderBatch): string =>
  `order_line (workspace_id, import_id, order_key, ordered_at, branch_id, customer_id, ordinal, product_id, alias_id, "row",
   line_key, kind, quantity, unit_price, amount${hasRest ? ', discount, tax, cost' : ''})`

/**
 * Lines of a batch's direct orders for COPY into `loadedLine`.
 * @param out room for all of them, to be used again when the COPY is done
 */
export function* loadedLines(
  batch: OrderBatch,
  { workspaceId, importId }: { readonly workspaceId: number; readonly importId: number },
  orders: readonly KnownOrder[],
  products: KnownProducts,
  out: TextBytes,
): Generator<Buffer> {
  out.length = 0
  let given = 0
  const ofOrder = new TextBytes()
  let last = -1
  for (const line of batch.eachLine()) {
    const { order, ordinal, product } = line
    const known = orders[order]
    if (known?.direct !== true) continue
    if (order !== last) {
      const { branchId, customerId } = known
      ofOrder.length = 0
      ofOrder.text(
        `${workspaceId}\t${importId}\t${copyField(batch.keys[order] ?? null)}\t${batch.times[order]}\t${branchId}\t${customerId ?? '\\N'}\t`,
      )
      last = order
    }
    out.append(ofOrder.bytes, 0, ofOrder.length)
    out.integer(ordinal)
    out.byte(TAB)
    out.integer(products.ids[product] ?? 0)
    out.byte(TAB)
    const alias = products.aliases[product] ?? null
    if (alias === null) out.ascii('\\N')
    else out.integer(alias)
    out.byte(TAB)
    batch.appendText(line, batch.hasRest, out)
    out.byte(LINE_END)
    if (out.length - given < CHUNK_BYTES) continue
    yield out.bytes.subarray(given, out.length)
    given = out.length
  }
  yield out.bytes.subarray(given, out.length)
}
