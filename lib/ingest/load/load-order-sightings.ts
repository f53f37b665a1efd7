import { totalColumns } from './order-totals'
import type { Incoming } from './publication'

/**
 * Fills `batch_order` with the staged orders, with the ids of branch and customer and whether the workspace knows the
 * order already; adds them to `incoming_order`; records what this import said of them.
 */
export async function loadOrderSightings({ client, workspaceId, importId, staged }: Incoming): Promise<void> {
  await client.query('truncate batch_order')
  await client.query(
    `insert into batch_order (no, order_key, order_number, branch_id, customer_id, country, ordered_at, utc_offset,
                              status, counted, currency, payment, stated_total, shipped_at, device, channel,
                              customer_name, customer_email, rows, repeated, lines, ${totalColumns.join(', ')}, fresh)
     select s.no, s.order_key, s.order_number, coalesce(b.id, 0), c.id, s.country, s.ordered_at, s.utc_offset,
            s.status, s.counted, s.currency, s.payment, s.stated_total, s.shipped_at, s.device, s.channel,
            s.customer_name, s.customer_email, s.rows, s.repeated, s.lines, ${totalColumns.map((name) => `s.${name}`).join(', ')},
            o.order_key is null
     from ${staged.order} s
     left join branch b on b.workspace_id = $1 and b.key = s.branch_key
     left join customer c on c.workspace_id = $1 and c.key = s.customer_key
     left join orders o on o.workspace_id = $1 and o.order_key = s.order_key`,
    [workspaceId],
  )
  await client.query('analyze batch_order (no, order_key); insert into incoming_order table batch_order')
  await client.query(
    `insert into order_sighting (workspace_id, order_key, import_id, order_number, branch_id, customer_id, country,
                                 ordered_at, utc_offset, status, counted, currency, payment, stated_total, shipped_at,
                                 device, channel, replaces)
     select $1, order_key, $2, order_number, branch_id, customer_id, country,
            ordered_at, utc_offset, status, counted, currency, payment, stated_total, shipped_at, device, channel,
            (select coalesce(reading->'layout'->>'merge' = 'replace-order', false) from import where id = $2)
     from batch_order order by order_key`,
    [workspaceId, importId],
  )
}
