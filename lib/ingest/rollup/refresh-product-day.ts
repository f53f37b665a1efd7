import type { Publication } from '@/lib/ingest/load/publication'
import { overOrders, perOrder, productTotalColumns, touchedLines } from './product-totals'

/** Makes the product days of the touched days and branches again, from lines. */
export async function refreshProductDay({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from product_day d using touched_slice t
     where d.workspace_id = $1 and d.day = t.day and d.branch_id = t.branch_id`,
    [workspaceId],
  )
  await client.query(
    `insert into product_day (workspace_id, day, product_id, branch_id, known, ${productTotalColumns})
     select $1, day, product_id, branch_id, known, ${overOrders}
     from (
       select t.day, l.product_id, l.branch_id, l.customer_id is not null as known, ${perOrder}
       from ${touchedLines}
       group by t.day, l.product_id, l.branch_id, l.customer_id is not null, l.order_key
     ) orders_of_product
     group by day, product_id, branch_id, known`,
    [workspaceId],
  )
}
