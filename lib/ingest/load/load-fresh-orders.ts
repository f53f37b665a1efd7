import { orderTotals, totalColumns } from './order-totals'
import type { Incoming } from './publication'

/** Loads the orders of `batch_order` that the workspace did not know, without their lines. */
export async function loadFreshOrders({ client, workspaceId, staged, addsUp }: Incoming): Promise<void> {
  await client.query(
    `insert into orders (workspace_id, order_key, order_number, branch_id, customer_id, country, ordered_at, utc_offset,
                         status, counted, currency, payment, stated_total, shipped_at, device, channel,
                         ${totalColumns.join(', ')})
     select $1, o.order_key, o.order_number, o.branch_id, o.customer_id, o.country, o.ordered_at, o.utc_offset,
            o.status, o.counted, o.currency, o.payment, o.stated_total, o.shipped_at, o.device, o.channel,
            ${totalColumns.map((name) => `coalesce(o.${name}, t.${name})`).join(', ')}
     from batch_order o
     left join (
       select l.order_no, ${orderTotals}
       from ${staged.line} l
       where l.order_no in (select no from batch_order where gross is null)
       group by l.order_no
     ) t on t.order_no = o.no
     where o.fresh order by o.order_key`,
    [workspaceId],
  )
  await client.query(
    `insert into touched_slice
     select ordered_at::date, branch_id, ${addsUp ? 'bool_and(gross is not null)' : 'false'} from batch_order where fresh
     group by 1, 2
     on conflict (day, branch_id) do update set added_up = touched_slice.added_up and excluded.added_up`,
  )
  await client.query(
    `insert into touched_customer
     select distinct customer_id, date_trunc('month', ordered_at)::date from batch_order
     where fresh and customer_id is not null on conflict do nothing`,
  )
}

/**
 * Loads the staged lines of the same orders: nothing has to be compared.
 * @returns number of lines
 */
export async function loadFreshLines({ client, workspaceId, importId, staged }: Incoming): Promise<number> {
  const lines = await client.query(
    `insert into order_line (workspace_id, order_key, line_key, ordinal, kind, branch_id, customer_id, product_id, alias_id,
                             ordered_at, quantity, unit_price, amount, discount, tax, cost, import_id, "row")
     select $1, o.order_key, l.line_key, l.ordinal, l.kind, o.branch_id, o.customer_id, p.product_id, p.alias_id,
            o.ordered_at, l.quantity, l.unit_price, l.amount, l.discount, l.tax, l.cost, $2, l."row"
     from ${staged.line} l
     join batch_order o on o.no = l.order_no and o.fresh
     join incoming_product p on p.no = l.product_no`,
    [workspaceId, importId],
  )
  return lines.rowCount ?? 0
}
