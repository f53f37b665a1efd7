import type { Incoming } from './publication'

/**
 * Looks up which import holds the staged lines of orders in `batch_order` that the workspace knows: `incoming_line`. Only
 * orders between the first and the last of them are read, which in a file sorted by order are few.
 */
export async function compareKnownLines({ client, workspaceId, staged }: Incoming): Promise<void> {
  const known = await client.query<{ first: string | null; last: string | null }>(
    'select min(order_key) as first, max(order_key) as last from batch_order where not fresh',
  )
  const { first, last } = known.rows[0] ?? { first: null, last: null }
  if (first === null) return
  await client.query(`analyze ${staged.line} (order_no, product_no)`)
  await client.query(
    `insert into incoming_line
     select o.order_key, l.line_key, l.ordinal, l.kind, p.product_id, p.alias_id, l.quantity, l.unit_price, l.amount,
            l.discount, l.tax, l.cost, l."row", held.import_id
     from batch_order o
     join ${staged.line} l on l.order_no = o.no
     join incoming_product p on p.no = l.product_no
     left join order_line held on held.workspace_id = $1 and held.order_key = o.order_key
       and held.order_key between $2 and $3 and held.line_key = l.line_key and held.ordinal = l.ordinal
     where not o.fresh`,
    [workspaceId, first, last],
  )
}
