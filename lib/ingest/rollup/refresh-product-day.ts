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
     select $1, s.day, product_id, s.branch_id, s.known, ${overOrders}
     from (select s.no, l.product_id, ${perOrder} from ${touchedLines} group by s.no, l.product_id) of_order
     join slice_order s on s.no = of_order.no
     group by s.day, product_id, s.branch_id, s.known`,
    [workspaceId],
  )
}
