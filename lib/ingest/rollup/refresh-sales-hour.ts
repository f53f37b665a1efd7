import type { Publication } from '@/lib/ingest/load/publication'

/** Makes the hours of the touched days and branches again, from orders. */
export async function refreshSalesHour({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from sales_hour h using touched_slice t
     where h.workspace_id = $1 and h.hour >= t.day and h.hour < t.day + 1 and h.branch_id = t.branch_id`,
    [workspaceId],
  )
  await client.query(
    `insert into sales_hour (workspace_id, hour, branch_id, known, orders, cancelled_orders, sale_lines, units, gross,
                             discount, tax, returns)
     select $1, date_trunc('hour', o.ordered_at), o.branch_id, o.customer_id is not null,
            count(*) filter (where o.sale_lines > 0), count(*) filter (where o.cancel_lines > 0), sum(o.sale_lines),
            sum(o.units), sum(o.gross), sum(o.discount), sum(o.tax), sum(o.returns)
     from touched_slice t
     join orders o on o.workspace_id = $1 and o.ordered_at::date = t.day and o.branch_id = t.branch_id
     where o.ordered_at >= (select min(day) from touched_slice) and o.ordered_at < (select max(day) + 1 from touched_slice)
       and o.sale_lines + o.return_lines + o.cancel_lines > 0
     group by 2, 3, 4`,
    [workspaceId],
  )
}
