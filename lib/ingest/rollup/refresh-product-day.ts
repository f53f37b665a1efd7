import type { Publication } from '@/lib/ingest/load/publication'
import { lineTotals, productTotalColumns, touchedLines } from './product-totals'

/**
 * Makes the product days of the touched days and branches again, where they were not added up while lines were loaded.
 * Sorted once, an order is counted where its number changes, and days come in the order of their key.
 */
export async function refreshProductDay({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from product_day d using touched_slice t
     where d.workspace_id = $1 and d.day = t.day and d.branch_id = t.branch_id and not t.added_up`,
    [workspaceId],
  )
  const orders = await client.query('select 1 from slice_order where not added_up limit 1')
  if (orders.rowCount === 0) return
  await client.query(
    `insert into product_day (workspace_id, day, product_id, branch_id, known, ${productTotalColumns})
     select $1, day, product_id, branch_id, known,
            count(*) filter (where kind = 'sale' and no is distinct from no_before), ${lineTotals}
     from (
       select s.no, s.day, l.product_id, s.branch_id, s.known, l.kind, l.quantity, l.amount, l.discount,
              lag(s.no) over (partition by s.day, l.product_id, s.branch_id, s.known, l.kind order by s.no) as no_before
       from ${touchedLines} and not s.added_up
     ) l
     group by day, product_id, branch_id, known
     order by day, product_id, branch_id, known`,
    [workspaceId],
  )
}
