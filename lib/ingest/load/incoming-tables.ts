import type { Incoming } from './publication'

/**
 * Temporary tables of a publication: what is staged, with ids. `incoming_order` (all batches so far), `batch_order`
 * (the batch at hand), `incoming_product` (which product and alias each staged product number stands for, and what is
 * said of it), `incoming_line` (lines of orders that the workspace knows, with the import that holds them).
 */
export async function createIncomingTables({ client }: Incoming): Promise<void> {
  await client.query(`
    create temporary table incoming_order (
      no integer, order_key text collate "C", order_number text, branch_id integer, customer_id integer, country text,
      ordered_at timestamp(3), utc_offset smallint, status text, counted boolean, currency char(3), payment text,
      stated_total numeric, shipped_at timestamp(3), device text, channel text, customer_name text, customer_email text,
      rows integer, repeated integer, lines integer, sale_lines integer, return_lines integer, cancel_lines integer, other_lines integer,
      units numeric(18, 4), gross numeric(24, 8), discount numeric(24, 8), tax numeric(24, 8), returns numeric(24, 8),
      fresh boolean
    ) on commit drop;
    create temporary table batch_order (like incoming_order) on commit drop;
    create temporary table incoming_product (
      no integer, product_id integer, alias_id integer, brand text collate "C", category text collate "C", kind product_kind
    ) on commit drop;
    create temporary table incoming_line (
      order_key text collate "C", line_key bigint, ordinal integer, kind line_kind, product_id integer, alias_id integer,
      quantity numeric(18, 4), unit_price numeric(24, 8), amount numeric(24, 8), discount numeric(24, 8),
      tax numeric(24, 8), cost numeric(24, 8), "row" integer, holder integer
    ) on commit drop`)
}
