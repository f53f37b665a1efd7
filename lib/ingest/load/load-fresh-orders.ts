import { orderTotals, totalColumns } from './order-totals'
import type { Publication } from './publication'
import { type StagedBatch, within } from './staged-batch'
import { stagingTables } from './staging-tables'

/**
 * Loads the orders of `batch_order` that the workspace did not know, with all their lines: nothing has to be compared.
 * @returns number of lines
 */
export async function loadFreshOrders(
  { client, workspaceId, importId }: Publication,
  batch: StagedBatch,
): Promise<number> {
  const staged = stagingTables(importId)
  const inBatch = within(batch.lines, 'order_no')
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
       from (select * from ${staged.line} s where ${inBatch}) l
       where l.order_no in (select no from batch_order where gross is null)
       group by l.order_no
     ) t on t.order_no = o.no
     where o.fresh order by o.order_key`,
    [workspaceId],
  )
  const lines = await client.query(
    `insert into order_line (workspace_id, order_key, line_key, ordinal, kind, branch_id, customer_id, product_id, alias_id,
                             ordered_at, quantity, unit_price, amount, discount, tax, cost, import_id, "row")
     select $1, o.order_key, l.line_key, l.ordinal, l.kind, o.branch_id, o.customer_id, p.product_id, p.alias_id,
            o.ordered_at, l.quantity, l.unit_price, l.amount, l.discount, l.tax, l.cost, $2, l."row"
     from (select * from ${staged.line} s where ${inBatch}) l
     join batch_order o on o.no = l.order_no and o.fresh
     join incoming_product p on p.no = l.product_no`,
    [workspaceId, importId],
  )
  await client.query(
    `insert into touched_slice select distinct ordered_at::date, branch_id from batch_order where fresh
     on conflict do nothing`,
  )
  await client.query(
    `insert into touched_customer
     select distinct customer_id, date_trunc('month', ordered_at)::date from batch_order
     where fresh and customer_id is not null on conflict do nothing`,
  )
  return lines.rowCount ?? 0
}
