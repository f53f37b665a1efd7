import { HIGHEST_ORDERS_OF_DAY } from '@/lib/domain/highest-orders'
import type { Publication } from '@/lib/ingest/load/publication'

/** Finds the highest orders of the touched days and branches again. */
export async function refreshHighestOrderDay({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from highest_order_day h using touched_slice t
     where h.workspace_id = $1 and h.day = t.day and h.branch_id = t.branch_id`,
    [workspaceId],
  )
  await client.query(
    `insert into highest_order_day (workspace_id, day, branch_id, known, place, order_key, amount)
     select $1, day, branch_id, known, place, order_key, amount
     from (
       select t.day, o.branch_id, o.customer_id is not null as known, o.order_key, o.gross - o.discount as amount,
              row_number() over (
                partition by t.day, o.branch_id, o.customer_id is not null
                order by o.gross - o.discount desc, o.order_key) as place
       from touched_slice t
       join orders o on o.workspace_id = $1 and o.ordered_at::date = t.day and o.branch_id = t.branch_id
       where o.sale_lines > 0
         and o.ordered_at >= (select min(day) from touched_slice) and o.ordered_at < (select max(day) + 1 from touched_slice)
     ) ranked
     where place <= ${HIGHEST_ORDERS_OF_DAY}`,
    [workspaceId],
  )
}
