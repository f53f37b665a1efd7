import type { Publication } from './publication'
import { stagingTables } from './staging-tables'

/**
 * Makes `incoming_order`: the staged orders with the ids of branch and customer, and whether the workspace knows the
 * order already. Records what this import said of orders and customers.
 */
export async function loadSightings({ client, workspaceId, importId }: Publication): Promise<void> {
  const staged = stagingTables(importId)
  await client.query(
    `create temporary table incoming_order on commit drop as
     select s.no, s.order_key, s.order_number, coalesce(b.id, 0) as branch_id, c.id as customer_id, s.country,
            s.ordered_at, s.utc_offset, s.status, s.counted, s.currency, s.payment, s.stated_total, s.shipped_at,
            s.device, s.channel, s.customer_name, s.customer_email,
            o.order_key is null as fresh
     from ${staged.order} s
     left join branch b on b.workspace_id = ${workspaceId} and b.key = s.branch_key
     left join customer c on c.workspace_id = ${workspaceId} and c.key = s.customer_key
     left join orders o on o.workspace_id = ${workspaceId} and o.order_key = s.order_key`,
  )
  await client.query('analyze incoming_order')
  await client.query(
    `insert into order_sighting (workspace_id, order_key, import_id, order_number, branch_id, customer_id, country,
                                 ordered_at, utc_offset, status, counted, currency, payment, stated_total, shipped_at,
                                 device, channel)
     select $1, order_key, $2, order_number, branch_id, customer_id, country,
            ordered_at, utc_offset, status, counted, currency, payment, stated_total, shipped_at, device, channel
     from incoming_order order by order_key`,
    [workspaceId, importId],
  )
  await client.query(
    `insert into customer_sighting (workspace_id, import_id, customer_id, name, email, country, lines, last_at)
     select $1, $2, o.customer_id, min(o.customer_name collate "C"), min(o.customer_email collate "C"),
            (array_agg(o.country order by o.ordered_at desc, o.order_key desc) filter (where o.country is not null))[1],
            sum(coalesce(l.lines, 0)), max(o.ordered_at)
     from incoming_order o
     left join (select order_no, count(*) as lines from ${staged.line} group by order_no) l on l.order_no = o.no
     where o.customer_id is not null
     group by o.customer_id`,
    [workspaceId, importId],
  )
}
