import type { Publication } from '@/lib/ingest/load/publication'

/** Makes the touched days and branches by country, payment, device and channel again, from orders. */
export async function refreshOrderDay({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from order_day d using touched_slice t
     where d.workspace_id = $1 and d.day = t.day and d.branch_id = t.branch_id`,
    [workspaceId],
  )
  await client.query(
    `insert into order_day (workspace_id, day, branch_id, place, known, country, payment, device, channel, orders,
                            cancelled_orders, units, gross, discount, returns)
     select $1, day, branch_id,
            row_number() over (partition by day, branch_id order by known, country, payment, device, channel),
            known, country, payment, device, channel, orders, cancelled_orders, units, gross, discount, returns
     from (
       select t.day, t.branch_id, o.customer_id is not null as known, coalesce(o.country, '') as country,
              coalesce(o.payment, '') as payment, coalesce(o.device, '') as device, coalesce(o.channel, '') as channel,
              count(*) filter (where o.sale_lines > 0) as orders,
              count(*) filter (where o.cancel_lines > 0) as cancelled_orders, sum(o.units) as units,
              sum(o.gross) as gross, sum(o.discount) as discount, sum(o.returns) as returns
       from touched_slice t
       join orders o on o.workspace_id = $1 and o.ordered_at::date = t.day and o.branch_id = t.branch_id
       where o.ordered_at >= (select min(day) from touched_slice) and o.ordered_at < (select max(day) + 1 from touched_slice)
         and o.sale_lines + o.return_lines + o.cancel_lines > 0
       group by 1, 2, 3, 4, 5, 6, 7
     ) days`,
    [workspaceId],
  )
}
