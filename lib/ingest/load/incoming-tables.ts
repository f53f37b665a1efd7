import type { Publication } from './publication'

/**
 * Temporary tables of a publication: what is staged, with ids. `incoming_order` (all batches so far), `batch_order`
 * (the batch at hand), `incoming_product` (which product and alias each staged product number stands for).
 */
export async function createIncomingTables({ client }: Publication): Promise<void> {
  await client.query(`
    create temporary table incoming_order (
      no integer, order_key text collate "C", order_number text, branch_id integer, customer_id integer, country text,
      ordered_at timestamp(3), utc_offset smallint, status text, counted boolean, currency char(3), payment text,
      stated_total numeric, shipped_at timestamp(3), device text, channel text, customer_name text, customer_email text,
      lines integer, sale_lines integer, return_lines integer, cancel_lines integer, other_lines integer,
      units numeric(18, 4), gross numeric(24, 8), discount numeric(24, 8), tax numeric(24, 8), returns numeric(24, 8),
      fresh boolean
    ) on commit drop;
    create temporary table batch_order (like incoming_order) on commit drop;
    create temporary table incoming_product (no integer, product_id integer, alias_id integer) on commit drop`)
}
