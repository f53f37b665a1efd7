import type { Publication } from '@/lib/ingest/load/publication'

/** Makes the quarters of the touched days and branches again, from product months. */
export async function refreshProductQuarter({ client, workspaceId }: Publication): Promise<void> {
  const touched = "select distinct date_trunc('quarter', day::timestamp)::date as quarter, branch_id from touched_slice"
  await client.query(
    `delete from product_quarter q using (${touched}) t
     where q.workspace_id = $1 and q.quarter = t.quarter and q.branch_id = t.branch_id`,
    [workspaceId],
  )
  await client.query(
    `insert into product_quarter (workspace_id, quarter, product_id, branch_id, known, orders, sale_lines, units, gross,
                                  discount, returns)
     select $1, t.quarter, m.product_id, m.branch_id, m.known, sum(m.orders), sum(m.sale_lines), sum(m.units),
            sum(m.gross), sum(m.discount), sum(m.returns)
     from (${touched}) t
     join product_month m on m.workspace_id = $1 and m.branch_id = t.branch_id
       and date_trunc('quarter', m.month::timestamp)::date = t.quarter
     where m.month >= (select date_trunc('quarter', min(day))::date from touched_slice)
       and m.month < (select (date_trunc('quarter', max(day)) + interval '3 months')::date from touched_slice)
     group by t.quarter, m.product_id, m.branch_id, m.known
     order by t.quarter, m.product_id, m.branch_id, m.known`,
    [workspaceId],
  )
}
