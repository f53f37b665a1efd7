import type { Publication } from '@/lib/ingest/load/publication'

/**
 * Makes `slice_order`: the orders of the touched days and branches, numbered, so that their lines are found by key and
 * grouped by number instead of text.
 */
export async function collectSliceOrders({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `create temporary table slice_order on commit drop as
     select row_number() over ()::integer as no, o.order_key, t.day, o.branch_id, o.customer_id is not null as known,
            t.added_up
     from touched_slice t
     join orders o on o.workspace_id = ${workspaceId} and o.ordered_at::date = t.day and o.branch_id = t.branch_id
     where o.ordered_at >= (select min(day) from touched_slice) and o.ordered_at < (select max(day) + 1 from touched_slice)
       and o.sale_lines + o.return_lines + o.cancel_lines > 0`,
  )
  await client.query('analyze slice_order')
}
