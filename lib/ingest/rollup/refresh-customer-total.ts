import type { Publication } from '@/lib/ingest/load/publication'

/** Adds up the touched customers again, from their months. */
export async function refreshCustomerTotal({ client, workspaceId }: Publication): Promise<void> {
  const touched = '(select distinct customer_id from touched_customer) t'
  await client.query(
    `delete from customer_total c using ${touched} where c.workspace_id = $1 and c.customer_id = t.customer_id`,
    [workspaceId],
  )
  await client.query(
    `insert into customer_total (workspace_id, customer_id, branch_id, orders, cancelled_orders, units, gross, discount,
                                 returns, first_sale_at, last_sale_at)
     select $1, m.customer_id, m.branch_id, sum(m.orders), sum(m.cancelled_orders), sum(m.units), sum(m.gross),
            sum(m.discount), sum(m.returns), min(m.first_sale_at), max(m.last_sale_at)
     from ${touched} join customer_month m on m.workspace_id = $1 and m.customer_id = t.customer_id
     group by m.customer_id, m.branch_id
     order by m.customer_id, m.branch_id`,
    [workspaceId],
  )
}
