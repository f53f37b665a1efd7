import type { Publication } from '@/lib/ingest/load/publication'
import type { OrderBatch } from './order-batch'

/** An order of a batch, as the workspace knows it. */
export type KnownOrder = {
  /** Whether its lines go straight into the table: nothing has to be compared or summed. */
  readonly direct: boolean
  readonly fresh: boolean
  /** An import that says orders anew spoke of it: what is held of it may have to be dealt out again. */
  readonly replaced: boolean
  readonly branchId: number
  readonly customerId: number | null
}

/** The orders of a batch by their places in it, once they are in `batch_order`. */
export async function knownOrders({ client, workspaceId }: Publication, batch: OrderBatch): Promise<KnownOrder[]> {
  const found = await client.query<[boolean, number, number | null, boolean]>({
    text: `select fresh, branch_id, customer_id, not fresh and exists (
             select 1 from order_sighting s where s.workspace_id = $1 and s.order_key = o.order_key and s.replaces)
           from batch_order o order by no`,
    values: [workspaceId],
    rowMode: 'array',
  })
  return found.rows.map(([fresh, branchId, customerId, replaced], order) => ({
    direct: fresh && !batch.inexact.has(order),
    fresh,
    replaced,
    branchId,
    customerId,
  }))
}
