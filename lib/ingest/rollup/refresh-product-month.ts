import type { Publication } from '@/lib/ingest/load/publication'

/**
 * Makes the months of the touched days and branches again, where they were not added up while lines were loaded, from
 * product days: an order has one day, so days add up.
 */
export async function refreshProductMonth({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from product_month m
     using (select distinct date_trunc('month', day::timestamp)::date as month, branch_id from touched_slice where not added_up) t
     where m.workspace_id = $1 and m.month = t.month and m.branch_id = t.branch_id`,
    [workspaceId],
  )
  await client.query(
    `insert into product_month (workspace_id, month, product_id, branch_id, known, orders, sale_lines, units, gross,
                                discount, returns)
     select $1, t.month, d.product_id, d.branch_id, d.known, sum(d.orders), sum(d.sale_lines), sum(d.units),
            sum(d.gross), sum(d.discount), sum(d.returns)
     from (select distinct date_trunc('month', day::timestamp)::date as month, branch_id from touched_slice where not added_up) t
     join product_day d on d.workspace_id = $1 and d.branch_id = t.branch_id
       and date_trunc('month', d.day::timestamp)::date = t.month
     where d.day >= (select date_trunc('month', min(day))::date from touched_slice where not added_up)
       and d.day < (select (date_trunc('month', max(day)) + interval '1 month')::date from touched_slice where not added_up)
     group by t.month, d.product_id, d.branch_id, d.known
     order by t.month, d.product_id, d.branch_id, d.known`,
    [workspaceId],
  )
}
