import { orderTotals, totalColumns } from './order-totals'
import type { Publication } from './publication'

/**
 * Makes the rows of the changed orders again from what the live imports said of them: the earliest time; of every other
 * attribute the smallest value given, by byte, so that the order of imports does not matter; counted only if all say
 * so. Of a replaced order only what was said since counts. Their lines take time, branch and customer, and their totals are summed again.
 */
export async function foldOrders({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `update orders o set
       order_number = f.order_number, branch_id = f.branch_id, customer_id = f.customer_id, country = f.country,
       ordered_at = f.ordered_at, utc_offset = f.utc_offset, shipped_at = f.shipped_at, status = f.status,
       counted = f.counted, currency = f.currency, payment = f.payment, device = f.device, channel = f.channel,
       stated_total = f.stated_total
     from (
       select s.order_key, min(s.order_number collate "C") as order_number,
              coalesce((array_agg(b.id order by b.key collate "C") filter (where b.id is not null))[1], 0) as branch_id,
              (array_agg(c.id order by c.key collate "C") filter (where c.id is not null))[1] as customer_id,
              min(s.country collate "C") as country, min(s.ordered_at) as ordered_at, min(s.utc_offset) as utc_offset,
              min(s.shipped_at) as shipped_at, min(s.status collate "C") as status, bool_and(s.counted) as counted,
              min(s.currency collate "C") as currency, min(s.payment collate "C") as payment,
              min(s.device collate "C") as device, min(s.channel collate "C") as channel,
              min(s.stated_total) as stated_total
       from changed_order
       join order_sighting s on s.workspace_id = $1 and s.order_key = changed_order.order_key
       left join replaced_order r on r.order_key = s.order_key
       left join branch b on b.workspace_id = $1 and b.id = s.branch_id
       left join customer c on c.workspace_id = $1 and c.id = s.customer_id
       where s.import_id >= coalesce(r.since, 0)
       group by s.order_key
     ) f
     where o.workspace_id = $1 and o.order_key = f.order_key`,
    [workspaceId],
  )
  await client.query(
    `update order_line l set ordered_at = o.ordered_at, branch_id = o.branch_id, customer_id = o.customer_id
     from changed_order join orders o on o.workspace_id = $1 and o.order_key = changed_order.order_key
     where l.workspace_id = $1 and l.order_key = o.order_key
       and (l.ordered_at, l.branch_id, l.customer_id) is distinct from (o.ordered_at, o.branch_id, o.customer_id)`,
    [workspaceId],
  )
  await client.query(
    `update orders o set ${totalColumns.map((name) => `${name} = t.${name}`).join(', ')}
     from (
       select l.order_key, ${orderTotals}
       from changed_order join order_line l on l.workspace_id = $1 and l.order_key = changed_order.order_key
       group by l.order_key
     ) t
     where o.workspace_id = $1 and o.order_key = t.order_key`,
    [workspaceId],
  )
}
