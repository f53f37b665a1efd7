import type { Publication } from './publication'

/**
 * Temporary tables in which a publication notes what it changed: orders whose row or lines may differ from before, and
 * the days of branches, customers and products whose rollups must be made again. Before and after state both count.
 * `added_up`: what changed on the day is in its product days already. `replaced_order`: those of which only what was said since an import counts.
 */
export async function createTouchedTables({ client }: Publication): Promise<void> {
  await client.query(`
    create temporary table changed_order (order_key text collate "C" primary key) on commit drop;
    create temporary table replaced_order (order_key text collate "C" primary key, since integer) on commit drop;
    create temporary table touched_slice (
      day date, branch_id integer, added_up boolean default false, primary key (day, branch_id)
    ) on commit drop;
    create temporary table touched_customer (customer_id integer, month date, primary key (customer_id, month))
      on commit drop;
    create temporary table touched_product (product_id integer primary key) on commit drop`)
}

/** The touched customers with the first month that may differ: what came before it stands. */
export const touchedSince =
  '(select customer_id, min(month)::timestamp as since from touched_customer group by customer_id)'

/** Notes days, branches, customers and products of the changed orders as they stand now. */
export async function noteTouched({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `insert into touched_slice
     select distinct o.ordered_at::date, o.branch_id from orders o join changed_order using (order_key)
     where o.workspace_id = $1 on conflict (day, branch_id) do update set added_up = false`,
    [workspaceId],
  )
  await client.query(
    `insert into touched_customer
     select distinct o.customer_id, date_trunc('month', o.ordered_at)::date
     from orders o join changed_order using (order_key)
     where o.workspace_id = $1 and o.customer_id is not null on conflict do nothing`,
    [workspaceId],
  )
  await client.query(
    `insert into touched_product
     select distinct l.product_id from order_line l join changed_order using (order_key)
     where l.workspace_id = $1 on conflict do nothing`,
    [workspaceId],
  )
}
