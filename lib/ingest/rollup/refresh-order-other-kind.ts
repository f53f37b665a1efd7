import type { Publication } from '@/lib/ingest/load/publication'

/** Makes what orders of the touched days and branches have of goods that are no products proper again, from lines. */
export async function refreshOrderOtherKind({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from order_other_kind k using touched_slice t
     where k.workspace_id = $1 and k.ordered_at::date = t.day and k.branch_id = t.branch_id
       and k.ordered_at >= (select min(day) from touched_slice) and k.ordered_at < (select max(day) + 1 from touched_slice)`,
    [workspaceId],
  )
  const others = await client.query<{ id: number }>(
    `select id from product where workspace_id = $1 and kind <> 'product'`,
    [workspaceId],
  )
  if (others.rowCount === 0) return
  await client.query(
    `insert into order_other_kind (workspace_id, order_key, kind, ordered_at, branch_id, customer_id, country, payment,
                                   device, channel, order_sale_lines, order_cancel_lines, sale_lines, cancel_lines,
                                   units, gross, discount, returns)
     select $1, o.order_key, l.product_kind, o.ordered_at, o.branch_id, o.customer_id, o.country, o.payment, o.device,
            o.channel, o.sale_lines, o.cancel_lines, l.sale_lines, l.cancel_lines, l.units, l.gross, l.discount, l.returns
     from (
       select l.order_key, p.kind as product_kind, count(*) filter (where l.kind = 'sale') as sale_lines,
              count(*) filter (where l.kind = 'cancellation') as cancel_lines,
              coalesce(sum(l.quantity) filter (where l.kind = 'sale'), 0) as units,
              coalesce(sum(l.amount) filter (where l.kind = 'sale'), 0) as gross,
              coalesce(sum(l.discount) filter (where l.kind = 'sale'), 0) as discount,
              coalesce(-sum(l.amount) filter (where l.kind <> 'sale'), 0) as returns
       from order_line l join product p on p.workspace_id = $1 and p.id = l.product_id
       where l.workspace_id = $1 and l.product_id = any($2::int[]) and l.kind in ('sale', 'return', 'cancellation')
         and l.order_key in (select order_key from slice_order)
       group by l.order_key, p.kind
     ) l
     join orders o on o.workspace_id = $1 and o.order_key = l.order_key`,
    [workspaceId, others.rows.map(({ id }) => id)],
  )
}
