import type { Publication } from '@/lib/ingest/load/publication'

/** Makes the touched months of the touched customers again, from orders. */
export async function refreshCustomerMonth({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from customer_month m using touched_customer t
     where m.workspace_id = $1 and m.customer_id = t.customer_id and m.month = t.month`,
    [workspaceId],
  )
  await client.query(
    `insert into customer_month (workspace_id, customer_id, month, branch_id, orders, cancelled_orders, units, gross,
                                 discount, returns, first_sale_at, last_sale_at)
     select $1, o.customer_id, t.month, o.branch_id, count(*) filter (where o.sale_lines > 0),
            count(*) filter (where o.cancel_lines > 0), sum(o.units), sum(o.gross), sum(o.discount), sum(o.returns),
            min(o.ordered_at) filter (where o.sale_lines > 0), max(o.ordered_at) filter (where o.sale_lines > 0)
     from touched_customer t
     join orders o on o.workspace_id = $1 and o.customer_id = t.customer_id
       and date_trunc('month', o.ordered_at)::date = t.month
     where o.sale_lines + o.return_lines + o.cancel_lines > 0
     group by o.customer_id, t.month, o.branch_id`,
    [workspaceId],
  )
}
